/** The order in which files go out: whoever reads the site meanwhile meets a page only when what it needs is there. */

/** Sorts paths: pictures and styles, then pages from the deepest to the front page, then feeds and maps of the site. */
export function inOrder<Item extends { readonly path: string }>(items: ReadonlyArray<Item>): ReadonlyArray<Item> {
  return items
    .map((item) => ({ item, rank: rankOf(item.path) }))
    .sort((a, b) => a.rank - b.rank || (a.item.path < b.item.path ? -1 : a.item.path > b.item.path ? 1 : 0))
    .map(({ item }) => item);
}

const deepest = 1000;

function rankOf(path: string): number {
  if (/\.html?$/.test(path)) return deepest - path.split('/').length;
  return /\.(?:xml|json|txt)$/.test(path) ? deepest : -1;
}

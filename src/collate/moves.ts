/** Places that articles had before, as `aliases:` in front matter gives them. */
import type { Edition, Story } from '../model/edition.js';
import { isOutputPath, type OutputPath, type SourcePath } from '../model/names.js';
import type { Page } from '../model/page.js';

/** A place that a story had, which leads to it now. */
interface Move {
  readonly story: Story;
  readonly path: OutputPath;
}

/** An alias that nothing is made of. */
export interface RefusedAlias {
  readonly source: SourcePath;
  /** As written. */
  readonly alias: string;
  /** The path that another page has; `null` where the alias is no place of a page. */
  readonly taken: string | null;
}

/**
 * Looks for a place for each alias. Of two stories that want one, the first by source path has it.
 *
 * @param planned all pages that have their place already
 */
export function movesOf(edition: Edition, planned: ReadonlyArray<Page>) {
  const made: Move[] = [];
  const refused: RefusedAlias[] = [];
  const moved = [...edition.stories, ...edition.standing].filter(({ news }) => news.aliases.length > 0);
  if (moved.length === 0) return { made, refused };
  const places = new Places(planned.map(({ path }) => path));
  for (const story of moved.sort((a, b) => (a.source < b.source ? -1 : 1))) {
    for (const alias of story.news.aliases) {
      const path = pathOfAlias(alias);
      if (path === story.path) continue;
      const taken = path === null ? null : places.take(path);
      if (path === null || taken !== null) refused.push({ source: story.source, alias, taken });
      else made.push({ story, path });
    }
  }
  return { made, refused };
}

/**
 * Lists the aliases of a site that lead nowhere.
 *
 * @param pages all pages of the site
 */
export function refusedAliases(edition: Edition, pages: ReadonlyArray<Page>): ReadonlyArray<RefusedAlias> {
  const others = pages.filter((page) => !('format' in page && page.format === 'redirect'));
  return movesOf(edition, others).refused;
}

/** Where the theme's files lie, which aren't planned. */
const assets = 'assets';

/**
 * Says which file an alias is.
 *
 *     /2019/lamps/           → 2019/lamps/index.html
 *     2019/lamps             → 2019/lamps/index.html
 *     news/content_12.shtml  → itself
 *
 * @returns `null` where it is none that can be a page: another site's, a picture, one with a query
 */
function pathOfAlias(alias: string): OutputPath | null {
  const path = decoded(alias.trim().replace(/^\/+/, '').replace(/\/+$/, ''));
  if (path === null || !isOutputPath(path) || fold(path.split('/')[0] ?? '') === fold(assets)) return null;
  const [, ending] = /\.([a-z][a-z0-9]{1,5})$/i.exec(path) ?? [];
  if (ending !== undefined) return /^s?html?$/i.test(ending) ? path : null;
  const file = `${path}/index.html`;
  return isOutputPath(file) ? file : null;
}

function decoded(path: string): string | null {
  try {
    return path.includes('#') ? null : decodeURIComponent(path).normalize('NFC');
  } catch {
    return null;
  }
}

/** One spelling for all paths that some disk takes for the same. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC');
}

/** The places of a site that are taken, each by a file or as a folder. */
class Places {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  constructor(paths: ReadonlyArray<OutputPath>) {
    for (const path of paths) this.#put(path);
  }

  /** Takes a place. @returns the path that has it already, or stands in its way; `null` where none does */
  take(path: OutputPath): string | null {
    const key = fold(path);
    const folders = foldersOf(key);
    const other =
      this.#files.get(key) ?? this.#folders.get(key) ?? folders.map((each) => this.#files.get(each)).find(isPath);
    if (other !== undefined) return other;
    this.#put(path);
    return null;
  }

  #put(path: OutputPath): void {
    this.#files.set(fold(path), path);
    for (const folder of foldersOf(fold(path))) if (!this.#folders.has(folder)) this.#folders.set(folder, path);
  }
}

function isPath(path: string | undefined): path is string {
  return path !== undefined;
}

function foldersOf(path: string): ReadonlyArray<string> {
  const end = path.lastIndexOf('/');
  return end < 0 ? [] : [path.slice(0, end), ...foldersOf(path.slice(0, end))];
}

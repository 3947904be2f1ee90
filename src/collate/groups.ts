/** Names that stories share, each with a page: tags and series here, people in `authors.ts`. */
import type { Group, Story } from '../model/edition.js';
import { type OutputPath, outputPath, type Slug } from '../model/names.js';
import { oneLine } from './one-line.js';
import { apart, slugOf } from './slug.js';

/** A name as it was called, once or more. */
export interface Called {
  /** What it is known by: the same for names that differ by case, width or blanks only. */
  readonly key: string;
  /** The spelling that most stories have, the first by code points where several have as many. */
  readonly name: string;
}

/** A blank between Han characters, which is there to fill a line: `顾　澜`. */
const filling = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * Gives what a name is known by.
 *
 *     `Ｈarbour  Watch`   → `harbour watch`
 *     `顾　澜`            → `顾澜`
 */
export function keyOf(name: string): string {
  return tidy(name.normalize('NFKC')).toLowerCase();
}

function tidy(name: string): string {
  return oneLine(name).replace(filling, '').replace(/\s+/g, ' ').trim();
}

/**
 * Counts names and spellings.
 *
 * @param names in the order of who came first, oldest story first
 * @returns each name once, in that order; names of nothing but blanks are none
 */
export function countNames(names: Iterable<string>): ReadonlyArray<Called> {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of names) {
    const spelled = tidy(name);
    const key = keyOf(spelled);
    if (key === '') continue;
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(spelled, (counts.get(spelled) ?? 0) + 1));
  }
  return [...spellings].map(([key, counts]) => ({ key, name: mostUsed(counts) }));
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0];
  for (const [name, count] of counts) {
    if (count > most || (count === most && name < best)) [best, most] = [name, count];
  }
  return best;
}

/**
 * Gives each name a slug of its own. Where several would have the same, who came first keeps it, so that no old address
 * changes, and the others have theirs with a mark that depends on the name alone.
 *
 *     李丽 → `li-li`, then 李莉 → `li-li-1f2e3d4c`
 *
 * @param keys what the names are known by, in the order of who came first
 * @param taken slugs that are in use already
 */
export function slugsFor(keys: Iterable<string>, taken: Iterable<Slug> = []): ReadonlyMap<string, Slug> {
  const used = new Set(taken);
  const slugs = new Map<string, Slug>();
  for (const key of keys) {
    let found = slugOf(key);
    while (used.has(found)) found = apart(found, key);
    used.add(found);
    slugs.set(key, found);
  }
  return slugs;
}

/**
 * Makes a group of each name that stories call, with a page in a folder.
 *
 * @param names in the order of who came first
 * @param folder the folder of the groups' pages: `tags`
 * @returns the groups by their keys, in the order of their names
 */
export function makeGroups(names: Iterable<string>, folder: string): ReadonlyMap<string, Group> {
  const called = countNames(names);
  const slugs = slugsFor(called.map(({ key }) => key));
  const groups = called.flatMap(({ key, name }): ReadonlyArray<[string, Group]> => {
    const slug = slugs.get(key);
    return slug === undefined ? [] : [[key, { slug, name, path: outputPath(`${folder}/${slug}/index.html`) }]];
  });
  return new Map(groups.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Finds the groups that names belong to, each once, in the names' order. */
export function groupsOf<Kind extends Group>(
  names: ReadonlyArray<string>,
  groups: ReadonlyMap<string, Kind>,
): ReadonlyArray<Kind> {
  return [...new Set(names.flatMap((name) => groups.get(keyOf(name)) ?? []))];
}

/** Finds the stories of groups, by the groups' paths, each in the order of the stories. */
export function storiesBy(
  stories: ReadonlyArray<Story>,
  of: (story: Story) => ReadonlyArray<Group>,
): ReadonlyMap<OutputPath, ReadonlyArray<Story>> {
  const found = new Map<OutputPath, Story[]>();
  for (const story of stories) {
    for (const { path } of of(story)) {
      const group = found.get(path);
      if (group === undefined) found.set(path, [story]);
      else group.push(story);
    }
  }
  return found;
}

/** Says of each group how many stories it has. */
export function withCounts<Kind extends Group>(
  groups: ReadonlyArray<Kind>,
  stories: ReadonlyMap<OutputPath, ReadonlyArray<Story>>,
): ReadonlyArray<Kind & { readonly count: number }> {
  return groups.map((group) => ({ ...group, count: stories.get(group.path)?.length ?? 0 }));
}

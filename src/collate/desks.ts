import type { Desk } from '../model/edition.js';
import { outputPath, type Slug, slug } from '../model/names.js';
import type { Settings } from '../model/settings.js';
import { keyOf } from './groups.js';
import { oneLine } from './one-line.js';
import { apart, slugOf } from './slug.js';

/** Folders of the site that have other pages: a desk of that name stands beside them, as `archive-desk`. */
const reserved: ReadonlySet<string> = new Set(
  'archive assets authors corrections editions page pictures search series tags'.split(' '),
);

/** A desk before it has its place: its folder, and the name that it has in the menu. */
interface Named {
  readonly folder: string;
  readonly name: string;
}

/**
 * Makes the desks of an edition: those of the configuration in its order, then the rest by name. A desk is one whether a
 * story calls it by its folder or by its name.
 *
 * @param called what stories call their desks, each once or more
 * @returns the desks that have stories, by what they are called
 */
export function makeDesks(called: Iterable<string>, { desks }: Settings): ReadonlyMap<string, Desk> {
  const configured = Object.entries(desks).map(([folder, name]) => ({ folder, name }));
  const known = new Map<string, number>();
  for (const [at, { folder, name }] of configured.entries()) {
    for (const key of [deskKey(folder), deskKey(name)]) if (!known.has(key)) known.set(key, at);
  }
  const words = [...new Set(called)].map((word) => {
    const order = known.get(deskKey(word)) ?? configured.length;
    return { word, order, desk: configured[order] ?? { folder: word, name: word } };
  });
  words.sort((a, b) => a.order - b.order || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  return placeDesks(words);
}

/** What a desk is known by: in plain letters its slug, else its name, since different characters may sound the same. */
function deskKey(word: string): string {
  return /^[\u0020-\u007e]+$/.test(word) ? slugOf(word) : keyOf(word);
}

function placeDesks(words: ReadonlyArray<{ word: string; desk: Named }>): ReadonlyMap<string, Desk> {
  const made = new Map<string, Desk>();
  const used = new Set<Slug>();
  const byWord = new Map<string, Desk>();
  for (const { word, desk } of words) {
    const key = deskKey(desk.folder);
    const placed = made.get(key) ?? makeDesk(desk, used);
    used.add(placed.slug);
    made.set(key, placed);
    byWord.set(word, placed);
  }
  return byWord;
}

function makeDesk({ folder, name }: Named, used: ReadonlySet<Slug>): Desk {
  const wanted = slugOf(folder);
  const free = reserved.has(wanted) ? slug(`${wanted}-desk`) : wanted;
  const own = used.has(free) ? apart(free, folder) : free;
  return { slug: own, name: oneLine(name), path: outputPath(`${own}/index.html`) };
}

import type { Desk } from '../model/edition.js';
import { outputPath } from '../model/names.js';
import type { Settings } from '../model/settings.js';
import { oneLine } from './one-line.js';
import { slugOf } from './slug.js';

/**
 * Makes the desks of an edition: those of the configuration in its order, then the rest by name. A desk is one whether a
 * story calls it by its folder or by its name.
 *
 * @param called what stories call their desks, each once or more
 * @returns the desks that have stories, by what they are called
 */
export function makeDesks(called: ReadonlyArray<string>, { desks }: Settings): ReadonlyMap<string, Desk> {
  const configured = Object.entries(desks).map(([folder, name]) => ({ folder, name }));
  const known = (word: string) =>
    configured.find(({ folder, name }) => folder === word || name === word || slugOf(folder) === slugOf(word));
  const order = (word: string) => {
    const found = known(word);
    return found === undefined ? configured.length : configured.indexOf(found);
  };
  const words = [...new Set(called)].sort((a, b) => order(a) - order(b) || (a < b ? -1 : a > b ? 1 : 0));
  return new Map(words.map((word) => [word, makeDesk(known(word) ?? { folder: word, name: word })]));
}

function makeDesk({ folder, name }: { folder: string; name: string }): Desk {
  const slug = slugOf(folder);
  return { slug, name: oneLine(name), path: outputPath(`${slug}/index.html`) };
}

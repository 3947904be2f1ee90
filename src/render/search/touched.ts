import type { SearchRecord } from '../../model/search.js';
import { termsOf } from './terms.js';
import { shardOf } from './walk.js';
import { sumOf } from './words.js';

/**
 * Says which parts of the index change with a story whose number and desk stay as they are.
 *
 * @param before the story's record as it was; `null` where the story wasn't there, and is the last now
 * @param after its record as it is now; `null` where the story was the last, and is no longer there
 * @param shards how many parts the index has
 */
export function touchedParts(
  before: SearchRecord | null,
  after: SearchRecord | null,
  shards: number,
): ReadonlySet<number> {
  const old = before === null ? none : termsOf(before);
  const now = after === null ? none : termsOf(after);
  const changed = [...old.keys(), ...now.keys()].filter((term) => old.get(term) !== now.get(term));
  return new Set(changed.map((term) => shardOf(sumOf(term), shards)));
}

const none: ReadonlyMap<string, number> = new Map();

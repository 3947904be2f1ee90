import type { SearchRecord } from '../../model/search.js';
import { alone } from './cut.js';
import { rankOf } from './places.js';
import { shardOf, sumOfPair, termOf, walk } from './walk.js';

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
  const [old, now] = [before, after].map((record) => (record === null ? new Map() : entriesOf(record)));
  const parts = new Set<number>();
  for (const [entry, sum] of old ?? []) if (!now?.has(entry)) parts.add(shardOf(sum, shards));
  for (const [entry, sum] of now ?? []) if (!old?.has(entry)) parts.add(shardOf(sum, shards));
  return parts;
}

/** Lists a record's terms, each with where it stands so far as the index tells, and what its units sum up to. */
function entriesOf(record: SearchRecord): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  const singles = new Map<number, number>();
  walk(record, {
    word: (words, from, to, sum, rank) => entries.set(`${words.slice(from, to)} ${rank}`, sum),
    pair(first, second, places) {
      for (const one of [first, second]) singles.set(one, (singles.get(one) ?? 0) | places);
      if (second !== alone) entries.set(`${termOf(first, second)} ${places}`, sumOfPair(first, second));
    },
  });
  singles.delete(alone);
  for (const [one, places] of singles) entries.set(`${termOf(one, alone)} ${rankOf(places)}`, sumOfPair(one, alone));
  return entries;
}

/** Keys of the parts of the index: an edit changes those of the terms that it adds or takes away. */
import type { Story } from '../../model/edition.js';
import type { IndexState, SearchRecord } from '../../model/search.js';
import type { Digest } from '../fingerprint.js';
import { termsBeside } from './record.js';
import { touchedParts } from './touched.js';

/** With more changes than this all parts are new: looking for what they touch takes longer. */
const mostChanges = 200;

/** What keys of parts are made with. */
export interface PartKeyJob {
  /** All stories, the oldest first. */
  readonly stories: ReadonlyArray<Story>;
  readonly shards: number;
  /** The index of an earlier build, of the same newsgen; `null` where none is known. */
  readonly last: IndexState | null;
  /** Gives the key of a story's text. */
  readonly keyOf: (story: Story) => string;
  /** Gives the record that belongs to the key of a text; `null` where it isn't known any more. */
  readonly recordOf: (key: string) => SearchRecord | null;
  readonly digest: Digest;
}

/**
 * Gives each part of the index a key.
 *
 * Where stories have the numbers that they had, a part that no change touches keeps its key. All other parts get a key of all
 * stories, so that parts with one key are always equal.
 *
 * @returns what to keep for the next build
 */
export function partKeys(job: PartKeyJob): IndexState {
  const { stories, shards, last, keyOf, digest } = job;
  const entries = stories.map((story) => [story.source, story.front?.name ?? '', keyOf(story)] as const);
  const all = digest(JSON.stringify([shards, entries]));
  const touched = last === null || last.shards !== shards ? null : touchedSince(last.entries, entries, job);
  const keys = Array.from({ length: shards }, (_, part) => {
    const kept = touched === null || touched.has(part) ? undefined : last?.keys[part];
    return kept ?? digest(`${all} ${part}`);
  });
  return { shards, entries, keys };
}

type Entries = IndexState['entries'];

/** The parts that are others than before; `null` where all may be. */
function touchedSince(before: Entries, now: Entries, { shards, recordOf }: PartKeyJob): ReadonlySet<number> | null {
  if (now.length < before.length || now.length > before.length + mostChanges) return null;
  const touched = new Set<number>();
  let changes = 0;
  for (const [number, [source, desk, key]] of now.entries()) {
    const [oldSource, oldDesk, oldKey] = before[number] ?? [source, desk, null];
    if (source !== oldSource || desk !== oldDesk) return null;
    if (key === oldKey) continue;
    const [old, record] = [oldKey === null ? null : recordOf(oldKey), recordOf(key)];
    changes += 1;
    if (changes > mostChanges || record === null || (oldKey !== null && old === null)) return null;
    for (const part of touchedParts(old, record, shards)) touched.add(part);
    if (oldKey !== null || desk === '') continue;
    for (const part of touchedParts(null, termsBeside(desk), shards)) touched.add(part);
  }
  return touched;
}

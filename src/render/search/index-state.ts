import type { BodyKeys, Page } from '../../model/page.js';
import type { IndexState } from '../../model/search.js';
import { type PartKeyJob, partKeys } from './part-keys.js';

/** What is known of the last index, and of texts. */
export interface IndexJob extends Pick<PartKeyJob, 'recordOf' | 'digest'> {
  readonly lastIndex: IndexState | null;
  readonly bodyKeys: BodyKeys;
}

/**
 * Says of what the index of search is made, and gives its parts their keys.
 *
 * @returns `null` where no page belongs to an index
 */
export function indexOf(
  pages: ReadonlyArray<Page>,
  { lastIndex, bodyKeys, recordOf, digest }: IndexJob,
): IndexState | null {
  const page = pages.find((each) => 'format' in each && each.format === 'search-terms');
  const { stories, search } = page?.context ?? {};
  if (stories === undefined || search === undefined) return null;
  const keyOf = ({ source }: (typeof stories)[number]) => bodyKeys(source);
  return partKeys({ stories, shards: search.shards, last: lastIndex, recordOf, digest, keyOf });
}

/** The parts of an index that aren't as they were. */
export function newParts({ keys }: IndexState, last: IndexState | null): ReadonlySet<number> {
  return new Set([...keys.keys()].filter((part) => keys[part] !== last?.keys[part]));
}

import type { Story } from '../../model/edition.js';
import { asCall } from '../search/call.js';
import { indexStories, type Postings } from '../search/postings.js';
import type { Format } from './format.js';

/** The index of a paper whose files are being written, by the list of its stories, which all those files share. */
const indexes = new WeakMap<ReadonlyArray<Story>, Postings>();

/**
 * A part of the index of search: terms, and the stories that each stands in. With the first part all stories are
 * indexed, and with the last the index is let go.
 */
export const searchTerms: Format = {
  name: 'search-terms',
  write({ context: { stories = [], search } }, bodies) {
    const { part, shards } = search ?? { part: 0, shards: 1 };
    const index = indexes.get(stories) ?? indexStories(stories, bodies, shards);
    if (part + 1 < shards) indexes.set(stories, index);
    else indexes.delete(stories);
    return asCall(`terms/${part}`, Object.fromEntries(index.shard(part)));
  },
};

import type { Story } from '../../model/edition.js';
import { asCall } from '../search/call.js';
import { gatherParts, type Part } from '../search/gather.js';
import { readTerms } from '../search/record.js';
import type { Format } from './format.js';

/** Stories whose terms are gathered at once: a hundred bytes for each term of a story are too many for an archive. */
const atOnce = 12_000;

/** Parts that lie side by side, gathered together. */
interface Group {
  /** Whether a part was gathered. */
  readonly isWanted: (part: number) => boolean;
  readonly read: (part: number) => Part;
}

/** The group that was gathered last of a paper whose files are being written, by the list of its stories, which all those files share. */
const groups = new WeakMap<ReadonlyArray<Story>, Group>();

/** A part of the index of search: terms, and the stories that each stands in. Parts are asked for in their order. */
export const searchTerms: Format = {
  name: 'search-terms',
  hasTexts: true,
  write({ context: { stories = [], search } }, bodies, { records, parts } = {}) {
    const { part, shards } = search ?? { part: 0, shards: 1 };
    let group = groups.get(stories);
    if (group === undefined || !group.isWanted(part)) {
      const recordOf = (story: Story) => records?.(story.source) ?? readTerms({ ...story, body: bodies(story.source) });
      const [first, end] = boundsOf(part, shards, stories.length);
      // Where one is asked for that nobody spoke of, others may be: then all that lie beside it are gathered.
      const spokenOf = parts?.has(part) === true ? parts : null;
      const isWanted = (one: number) => one >= first && one < end && (spokenOf?.has(one) ?? true);
      group = { isWanted, read: gatherParts({ stories, recordOf, shards, isWanted }) };
      groups.set(stories, group);
    }
    return asCall(`terms/${part}`, group.read(part));
  },
};

/** Says from which part to which those go that are gathered with a part. */
function boundsOf(part: number, shards: number, stories: number): readonly [first: number, end: number] {
  const width = Math.ceil(shards / Math.max(1, Math.ceil(stories / atOnce)));
  const first = part - (part % width);
  return [first, first + width];
}

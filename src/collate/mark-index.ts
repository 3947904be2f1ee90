import type { Mark } from './subjects.js';

/** All stories that have one mark, by their indices from the first to the last, and how each has it. */
interface Posting {
  readonly indices: number[];
  readonly strengths: number[];
  readonly counts: number[];
}

/** A mark of a story, with the others that have it, and the story's own place among them. */
export interface Entry {
  readonly mark: Mark;
  readonly posting: Posting;
  readonly place: number;
}

/** What more stories have than this is what the paper is full of, and tells nothing of one of them. */
const common = 300;

/**
 * Makes an inverted index of stories.
 *
 * @param stories the marks of each
 * @returns for each story its marks that others have too, but not too many
 */
export function enter(stories: ReadonlyArray<ReadonlyArray<Mark>>): ReadonlyArray<ReadonlyArray<Entry>> {
  const postings = new Map<string, Posting>();
  const entries = stories.map((marks, index) => marks.map((mark) => add(postings, mark, index)));
  return entries.map((all) => all.filter(({ posting: { indices } }) => indices.length > 1 && indices.length <= common));
}

function add(postings: Map<string, Posting>, mark: Mark, index: number): Entry {
  const posting = postings.get(mark.name) ?? { indices: [], strengths: [], counts: [] };
  postings.set(mark.name, posting);
  posting.strengths.push(mark.strength);
  posting.counts.push(mark.count);
  return { mark, posting, place: posting.indices.push(index) - 1 };
}

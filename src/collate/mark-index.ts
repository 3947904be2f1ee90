import type { Mark } from './subjects.js';

/** All stories that have one mark, by their indices from the first to the last, and the mark as each has it. */
interface Posting {
  readonly indices: number[];
  readonly marks: Mark[];
}

/** A mark of a story, with the others that have it, and the story's own place among them. */
export interface Entry {
  readonly mark: Mark;
  readonly posting: Posting;
  readonly place: number;
}

/**
 * Makes an inverted index of stories.
 *
 * @param stories the marks of each
 * @returns for each story its marks that others have too
 */
export function enter(stories: ReadonlyArray<ReadonlyArray<Mark>>): ReadonlyArray<ReadonlyArray<Entry>> {
  const postings = new Map<string, Posting>();
  const entries = stories.map((marks, index) => marks.map((mark) => add(postings, mark, index)));
  return entries.map((all) => all.filter(({ posting }) => posting.indices.length > 1));
}

function add(postings: Map<string, Posting>, mark: Mark, index: number): Entry {
  const posting = postings.get(mark.name) ?? { indices: [], marks: [] };
  postings.set(mark.name, posting);
  posting.marks.push(mark);
  return { mark, posting, place: posting.indices.push(index) - 1 };
}

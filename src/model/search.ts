/** What search knows of stories. */
import type { SourcePath } from './names.js';

/**
 * The terms of a story and where in it they stand: strings only, and small, so that it can be kept. It depends on nothing
 * but what the story says. Only `render/search/` knows how it is written.
 */
export interface SearchRecord {
  /** Words by their stems, a blank between them, in four lines: those of the headline, the deck, the lede and the rest. */
  readonly words: string;
  /** Pairs of characters of scripts without spaces; a character that stands alone has a blank beside it. */
  readonly pairs: string;
  /** Where each pair stands: one character for one place, else two. */
  readonly places: string;
}

/** Gives the record of a story. */
export type SearchRecords = (source: SourcePath) => SearchRecord;

/** An index that was made: what it was made of, and the key of each of its parts. */
export interface IndexState {
  readonly shards: number;
  /** Its stories in the order of their numbers. */
  readonly entries: ReadonlyArray<readonly [source: string, desk: string, key: string]>;
  readonly keys: ReadonlyArray<string>;
}

/** What is known of stories before the index of search is written. */
export interface Searching {
  /** The records of stories; where they aren't there the bodies are read. */
  readonly records?: SearchRecords;
  /** The parts of the index that will be asked for, where it isn't all of them. */
  readonly parts?: ReadonlySet<number>;
}

import type { Root } from 'mdast';
import type { Plugin } from 'unified';

/** An input format: which files have it, and how their text becomes mdast. */
export interface Format {
  readonly name: string;
  /** File name endings, with the dot, in lower case. */
  readonly extensions: ReadonlyArray<string>;
  /**
   * What the end of a line means inside a paragraph: in `hard` formats it may be the end of a headline or a byline, in
   * `soft` ones it is a space, but for the lines above the story.
   */
  readonly lineEnds: 'hard' | 'soft';
  /** A unified parser. Its positions are those of the file, front matter included. */
  readonly parser: Plugin<[], string, Root>;
}

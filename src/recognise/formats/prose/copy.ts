import type { Blockquote, Heading, List, Paragraph, ThematicBreak } from 'mdast';
import { type Line, placeAt, type Span } from './lines.js';
import type { Signs } from './signs.js';

/** A document, and lines of it that are read as blocks. */
export interface Copy {
  readonly document: string;
  readonly lines: ReadonlyArray<Line>;
  readonly signs: Signs;
  /** Whether the lines are a quotation's. */
  readonly isQuoted: boolean;
}

/** The blocks that are read here. */
export type Simple = Paragraph | Heading | ThematicBreak | Blockquote | List;

/** A block that was read, and the index of the line after it. */
export interface Taken {
  readonly node: Simple;
  readonly next: number;
}

/** Code begins after this many blanks. */
export const deep = 4;

/** Says where a block of these lines stands. */
export function spanOf(lines: ReadonlyArray<Line>): Span {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('Unexpected block without lines');
  return { start: placeAt(first, first.from), end: placeAt(last, last.end) };
}

import type { PhrasingContent } from 'mdast';
import type { Flanking } from './flanking.js';
import { type Line, type Place, placeAt, type Span } from './lines.js';
import type { Piece } from './pieces.js';

/** A bracket that was opened. */
export interface Bracket {
  /** The place of its piece among the pieces. */
  readonly index: number;
  readonly isImage: boolean;
  /** A link stands in no link. */
  isActive: boolean;
}

/** The text of one paragraph or heading while it's read, line by line. */
export class Text {
  readonly document: string;
  readonly pieces: Piece[] = [];
  readonly brackets: Bracket[] = [];
  line: Line;
  /** Text from here on is in no piece yet. */
  pending: number;
  /** Where a backslash stands that makes the end of this line a hard one. */
  hard: number | null = null;
  /** How many asterisks, underscores and brackets there are that aren't only text. */
  marks = 0;

  constructor(document: string, line: Line) {
    this.document = document;
    this.line = line;
    this.pending = line.from;
  }

  begin(line: Line): void {
    this.line = line;
    this.pending = line.from;
    this.hard = null;
  }

  /** Makes a piece of the text up to an offset. */
  flush(at: number): void {
    if (at <= this.pending) return;
    const value = this.document.slice(this.pending, at);
    this.pieces.push({ from: this.place(this.pending), to: this.place(at), value, node: null, run: null });
    this.pending = at;
  }

  /** Adds a piece that is text, perhaps a run, and the text before it. */
  add(from: number, to: number, text: { value: string; run?: Flanking }): void {
    this.flush(from);
    const { value, run = null } = text;
    this.pieces.push({ from: this.place(from), to: this.place(to), value, node: null, run });
    this.pending = to;
  }

  /** Adds a node; the text before it was added. */
  put(node: PhrasingContent & { position: Span }): void {
    const { start, end } = node.position;
    this.pieces.push({ from: start, to: end, value: '', node, run: null });
  }

  place(offset: number): Place {
    return placeAt(this.line, offset);
  }
}

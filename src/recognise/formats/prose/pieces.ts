import type { PhrasingContent, Text } from 'mdast';
import type { Flanking } from './flanking.js';
import type { Place, Span } from './lines.js';

/** A piece of a line of text before it's known what belongs together. */
export interface Piece {
  readonly from: Place;
  readonly to: Place;
  /** What the piece is as text: all that a text, a bracket or a run is, unless it turns out to be more. */
  readonly value: string;
  /** What it has turned out to be; `null` for text, brackets and runs. */
  readonly node: PhrasingContent | null;
  /** What it may do, where it's a run of asterisks or underscores. */
  readonly run: Flanking | null;
}

/**
 * Makes nodes of pieces: pairs the runs, from the left to the right, as CommonMark does, and joins what is text then.
 *
 * @param pieces what stands in a paragraph, or between the brackets of a link
 */
export function nodesOf(pieces: ReadonlyArray<Piece>): PhrasingContent[] {
  return join(pieces.some(({ run }) => run !== null) ? pair(pieces) : pieces);
}

function pair(pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> {
  const paired: Piece[] = [];
  for (const piece of pieces) {
    if (piece.run?.closes === true) close(paired, piece);
    else paired.push(piece);
  }
  return paired;
}

/** Adds a closing run: what it closes becomes one piece, and what is left of it may close more. */
function close(paired: Piece[], closing: Piece): void {
  for (let closer = closing; ; ) {
    const rest = closer;
    const at = paired.findLastIndex((piece) => canPair(piece, rest));
    const opener = paired[at];
    if (opener === undefined) {
      paired.push(closer);
      return;
    }
    const inside = paired.splice(at + 1);
    const used = Math.min(opener.value.length, closer.value.length, 2);
    const start = moved(opener.to, -used);
    const end = moved(closer.from, used);
    paired.pop();
    if (opener.value.length > used) paired.push({ ...opener, to: start, value: opener.value.slice(used) });
    paired.push(emphasis(used === 2 ? 'strong' : 'emphasis', join(inside), { start, end }));
    if (closer.value.length === used) return;
    closer = { ...closer, from: end, value: closer.value.slice(used) };
  }
}

/** The rule of three: where a run could both open and close, runs that make up a multiple of three don't pair. */
function canPair({ run, value }: Piece, closer: Piece): boolean {
  if (run?.opens !== true || value[0] !== closer.value[0]) return false;
  const isBoth = run.closes || closer.run?.opens === true;
  return !(isBoth && closer.value.length % 3 !== 0 && (value.length + closer.value.length) % 3 === 0);
}

function emphasis(type: 'emphasis' | 'strong', children: PhrasingContent[], position: Span): Piece {
  return { from: position.start, to: position.end, value: '', node: { type, children, position }, run: null };
}

function moved({ line, column, offset }: Place, by: number): Place {
  return { line, column: column + by, offset: offset + by };
}

type Joined = Text & { position: Span };

/** Joins text that stands together. */
function join(pieces: ReadonlyArray<Piece>): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let last: Joined | null = null;
  for (const { from, to, value, node } of pieces) {
    if (node === null && last !== null) {
      last.value += value;
      last.position.end = to;
      continue;
    }
    const made: Joined = { type: 'text', value, position: { start: from, end: to } };
    last = node === null ? made : null;
    nodes.push(node ?? made);
  }
  return nodes;
}

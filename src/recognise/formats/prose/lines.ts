/** A point of a document, as unist has it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where a node stands. */
export interface Span {
  start: Place;
  end: Place;
}

/** A line of a document; the numbers but the first are offsets in the document. */
export interface Line {
  /** Its number in the document, from 1. */
  readonly number: number;
  /** Where it begins, and with it its columns. */
  readonly start: number;
  /** Where its text begins, after blanks and the mark of a quotation. */
  readonly from: number;
  /** Where its text ends, before blanks. An empty line's text ends where it begins. */
  readonly to: number;
  /** Where its line end is. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  /** How many blanks stand before its text; a tab counts as many as make it code. */
  readonly indent: number;
}

const tab = 9;
const carriageReturn = 13;
const space = 32;

/** What a tab before a line's text counts: no block but code begins there, and no paragraph cares. */
const deep = 4;

/** Parts a document, whose line ends are LF and CRLF, into its lines. What follows the last line end is a line, too. */
export function linesOf(document: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= document.length; ) {
    const found = document.indexOf('\n', start);
    const next = found < 0 ? document.length + 1 : found + 1;
    const end = found < 0 ? document.length : found;
    const isCrLf = found > start && document.charCodeAt(found - 1) === carriageReturn;
    lines.push(lineOf(document, start, { number: lines.length + 1, start, end: isCrLf ? end - 1 : end, next }));
    start = next;
  }
  return lines;
}

/** Takes off the beginning of a line, such as the mark of a quotation. */
export function withoutBeginning(document: string, line: Line, after: number): Line {
  return lineOf(document, after, line);
}

function lineOf(document: string, after: number, place: Pick<Line, 'number' | 'start' | 'end' | 'next'>): Line {
  const { number, start, end, next } = place;
  let from = after;
  let indent = 0;
  for (; from < end && isSpace(document.charCodeAt(from)); from++)
    indent += document.charCodeAt(from) === tab ? deep : 1;
  let to = end;
  while (to > from && isSpace(document.charCodeAt(to - 1))) to--;
  return { number, start, from, to, end, next, indent };
}

function isSpace(unit: number): boolean {
  return unit === space || unit === tab;
}

/** Makes the point of a line that an offset in the document names. */
export function placeAt(line: Line, offset: number): Place {
  return { line: line.number, column: offset - line.start + 1, offset };
}

/** Says whether a line has no text. */
export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.from === line.to;
}

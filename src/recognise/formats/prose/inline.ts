import type { PhrasingContent } from 'mdast';
import { flankingOf } from './flanking.js';
import type { Line } from './lines.js';
import { closeBracket, openBracket } from './links.js';
import { nodesOf } from './pieces.js';
import type { Signs } from './signs.js';
import { Text } from './text.js';

/** More asterisks, underscores and brackets in one paragraph aren't prose: pairing them takes time by their square. */
const mostMarks = 64;

/** Two blanks at a line's end, or more, make it a hard one. */
const hardBlanks = 2;

const newline = 10;
const underscore = 95;

/** What may stand for another character. */
const entity = /&(?:#|[A-Za-z0-9]+;)/y;

/** Reads a sign: says where the text goes on, or `null` where it isn't simple. */
type Reader = (text: Text, at: number) => number | null;

const readers: ReadonlyMap<string, Reader> = new Map([
  ['\\', readBackslash],
  ['*', readRun],
  ['_', readRun],
  ['[', openBracket],
  [']', closeBracket],
  ['<', readAngle],
  ['&', readAmpersand],
]);

/**
 * Reads the text of a paragraph or heading, in a document that has no definitions of links.
 *
 * @param lines the lines that the text stands on
 * @param signs the signs of the document
 * @returns `null` where it has something that isn't simple
 */
export function phrasingOf(document: string, lines: ReadonlyArray<Line>, signs: Signs): PhrasingContent[] | null {
  const [first] = lines;
  if (first === undefined) return [];
  const text = new Text(document, first);
  for (const [index, line] of lines.entries()) {
    if (index > 0) endLine(text, line);
    text.begin(line);
    if (!readLine(text, signs, index === lines.length - 1)) return null;
  }
  return nodesOf(text.pieces);
}

function readLine(text: Text, signs: Signs, isLast: boolean): boolean {
  const { line, document } = text;
  for (let at = signs.from(line.from); at < line.to; ) {
    const next = readers.get(document.charAt(at))?.(text, at) ?? null;
    if (next === null || text.marks > mostMarks) return false;
    at = signs.from(next);
  }
  if (isLast) text.hard = null;
  text.flush(text.hard ?? line.to);
  return signs.from(line.to) >= line.end;
}

/** Puts a line end between a line and the one that follows it. */
function endLine(text: Text, following: Line): void {
  const { line, document, hard } = text;
  const to = { line: following.number, column: 1, offset: line.next };
  if (hard === null && line.end - line.to < hardBlanks) {
    const from = text.place(line.end);
    text.pieces.push({ from, to, value: document.slice(line.end, line.next), node: null, run: null });
    return;
  }
  const from = text.place(hard ?? line.to);
  text.put({ type: 'break', position: { start: from, end: to } });
}

function readBackslash(text: Text, at: number): number {
  const { document, line } = text;
  if (at + 1 === line.end) text.hard = at;
  const next = document.charAt(at + 1);
  if (!/[!-/:-@[-`{-~]/.test(next)) return at + 1;
  text.add(at, at + 2, { value: next });
  return at + 2;
}

function readRun(text: Text, at: number): number | null {
  const { document, line } = text;
  const marker = document.charCodeAt(at);
  let end = at + 1;
  while (document.charCodeAt(end) === marker) end++;
  const before = at === line.from ? newline : document.charCodeAt(at - 1);
  const after = end === line.end ? newline : document.charCodeAt(end);
  const run = flankingOf(marker === underscore, before, after);
  if (run === null) return null;
  text.add(at, end, { value: document.slice(at, end), run });
  text.marks += end - at;
  return end;
}

/** An angle bracket before a blank, a letter of another script or a line end is nothing else. */
function readAngle({ document, line }: Text, at: number): number | null {
  return at + 1 >= line.to || /[^!-~]/.test(document.charAt(at + 1)) ? at + 1 : null;
}

/** An ampersand is one where no name, no number and no semicolon follow. */
function readAmpersand({ document }: Text, at: number): number | null {
  entity.lastIndex = at;
  return entity.test(document) ? null : at + 1;
}

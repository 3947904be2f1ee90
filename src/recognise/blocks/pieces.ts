import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Point } from 'unist';
import type { Role } from '../../model/roles.js';
import { forcedBy } from './force.js';

/** A physical line of a paragraph: what stands between two line ends. */
export interface Piece {
  readonly children: PhrasingContent[];
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  /** Blank columns before its first word. */
  readonly indent: number;
  /** What a mark at its beginning says that it is. */
  readonly forced: Role | null;
}

const nowhere: Point = { line: 1, column: 1, offset: 0 };

/**
 * Takes a paragraph apart into its physical lines, at `break` nodes and at line ends inside its text.
 *
 * @param document the whole file, to see how far a line is indented
 */
export function takeApart(paragraph: Paragraph, document: string): Piece[] {
  const rows: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') rows.push([]);
    else if (child.type === 'text' && child.value.includes('\n')) spread(child, rows);
    else rows.at(-1)?.push(child);
  }
  return rows.filter((row) => row.length > 0).map((row) => piece(row, paragraph, document));
}

/** Puts each line of a text node into a row of its own. */
function spread(node: Text, rows: PhrasingContent[][]): void {
  const from = node.position?.start ?? nowhere;
  node.value.split('\n').forEach((value, index) => {
    const start = index === 0 ? from : { line: from.line + index, column: 1 };
    if (index > 0) rows.push([]);
    if (value === '') return;
    const end = { line: start.line, column: start.column + value.length };
    rows.at(-1)?.push({ type: 'text', value: index === 0 ? value : value.trimStart(), position: { start, end } });
  });
}

function piece(children: PhrasingContent[], paragraph: Paragraph, document: string): Piece {
  const start = children[0]?.position?.start ?? paragraph.position?.start ?? nowhere;
  const end = children.at(-1)?.position?.end ?? start;
  const text = wordsOf(children).trim();
  const indent = indentation(start, document);
  const mark = forcedBy(text);
  if (mark === null) return { children, text, start, end, indent, forced: null };
  const rest = { children: withoutBeginning(children, mark.length), text: text.slice(mark.length) };
  return { ...rest, start, end, indent, forced: mark.role };
}

/** The words of a line, which are mostly one text. */
function wordsOf(children: ReadonlyArray<PhrasingContent>): string {
  const [only] = children;
  return only?.type === 'text' && children.length === 1 ? only.value : textOf(children);
}

function withoutBeginning(children: PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...others] = children;
  if (first?.type !== 'text') return children;
  return [{ ...first, value: first.value.trimStart().slice(length) }, ...others];
}

/** Counts the blank columns before a point, a tab four, an ideographic space two. */
function indentation(point: Point, document: string): number {
  if (point.offset === undefined) return 0;
  let count = 0;
  for (let at = point.offset - point.column + 1; at < point.offset; at++) {
    const character = document[at];
    count += character === '\u3000' ? 2 : character === '\t' ? 4 : 1;
  }
  return count;
}

/** What a line end stood for: nothing but the edge of the paper. */
export interface Seam {
  /** A space, or between Han characters nothing. */
  readonly glue: '' | ' ';
  /** Whether the first line ends in a hyphen that the edge of the paper put there. */
  readonly hyphen: boolean;
}

/**
 * Puts lines together that were one before somebody wrapped it.
 *
 * @param lines two or more, in order
 * @param seamOf says of two lines that follow one another what stood between them
 */
export function join(lines: ReadonlyArray<Piece>, seamOf: (before: Piece, after: Piece) => Seam): Piece | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  if (lines.length === 1) return first;
  const parts: PhrasingContent[] = [];
  const words: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const seam = next === undefined ? null : seamOf(line, next);
    parts.push(...(seam?.hyphen === true ? withoutHyphen(line.children) : line.children));
    words.push(seam?.hyphen === true ? line.text.slice(0, -1) : line.text);
    if (seam === null || seam.glue === '') continue;
    parts.push({ type: 'text', value: seam.glue });
    words.push(seam.glue);
  }
  return { ...first, text: words.join(''), end: last.end, children: merged(parts) };
}

function withoutHyphen(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  return [...children.slice(0, -1), { ...last, value: last.value.slice(0, -1) }];
}

/** Makes one text of texts in a row. */
function merged(parts: ReadonlyArray<PhrasingContent>): PhrasingContent[] {
  const whole: PhrasingContent[] = [];
  let run: Text[] = [];
  for (const part of parts) {
    if (part.type === 'text') {
      run.push(part);
      continue;
    }
    whole.push(...oneOf(run), part);
    run = [];
  }
  return [...whole, ...oneOf(run)];
}

function oneOf(run: ReadonlyArray<Text>): Text[] {
  const first = run.find(({ position }) => position !== undefined);
  const last = run.findLast(({ position }) => position !== undefined);
  if (run.length === 0) return [];
  const value = run.map((text) => text.value).join('');
  if (first?.position === undefined || last?.position === undefined) return [{ type: 'text', value }];
  return [{ type: 'text', value, position: { start: first.position.start, end: last.position.end } }];
}

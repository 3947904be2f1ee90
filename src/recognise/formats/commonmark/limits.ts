import { type Problem, problem } from '../../../model/problems.js';
import { excessOf } from '../../excess.js';

/** Deepest nesting of quotations and lists that is read: deeper ones cost the parser seconds and no newspaper has them. */
const deepest = 32;

/**
 * Most columns of a table, and most lines and cells of an article that has tables: each line may be a row, and rows and
 * cells cost the parser ten times what other text does. No newspaper has a third of them.
 */
const mostColumns = 100;
const mostRows = 8000;
const mostCells = 10_000;

/**
 * Finds what keeps a parser of CommonMark from reading a document in a reasonable time.
 *
 * @param columns the columns of the widest table that it may have
 * @returns `null` where it can be read
 */
export function refusalOf(document: string, columns: number): Problem | null {
  const counts = countsOf(document);
  const table = columns > 0 ? tableRefusal(columns, counts) : null;
  if (table !== null) return table;
  const depth = counts.prefix > deepest ? nesting(document) : 0;
  if (depth > deepest) return problem('markdown-nesting', depth);
  const excess = mayExceed(counts) ? excessOf(document, 'markdown') : null;
  return excess === null ? null : problem('copy-excess', excess.count, excess.is, excess.most);
}

function tableRefusal(columns: number, { lines, pipes }: Counts): Problem | null {
  if (columns > mostColumns) return problem('copy-excess', columns, 'columns in one table', mostColumns);
  if (lines > mostRows) return problem('copy-excess', lines, 'lines, and a table among them', mostRows);
  return pipes > mostCells ? problem('copy-excess', pipes, 'cells of tables', mostCells) : null;
}

/** How often characters stand in a document that limits count, and the most that stand at the beginning of a line. */
interface Counts {
  readonly lines: number;
  readonly brackets: number;
  readonly emphasis: number;
  readonly marks: number;
  readonly dashes: number;
  readonly pipes: number;
  /** Characters of the longest beginning of a line that is blanks, and marks of quotations and lists. */
  readonly prefix: number;
}

/** Bits of what a character may count as. */
const kind = { line: 1, bracket: 2, emphasis: 4, mark: 8, dash: 16, pipe: 32, prefix: 64 } as const;

const lineFeed = 10;

const kinds = new Uint8Array(0x80);
for (const [characters, bits] of [
  ['\n\r', kind.line],
  ['[]', kind.bracket],
  ['_~', kind.emphasis],
  ['*', kind.emphasis | kind.mark | kind.prefix],
  ['+>.)', kind.mark | kind.prefix],
  ['-', kind.mark | kind.prefix | kind.dash],
  ['=', kind.dash],
  ['|', kind.pipe],
  [' \t0123456789', kind.prefix],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = bits;
}

/** Counts everything in one pass: most articles are far from every limit, and this is what finding that out costs. */
function countsOf(document: string): Counts {
  let [lines, brackets, emphasis, marks, dashes, pipes, prefix] = [0, 0, 0, 0, 0, 0, 0];
  let start = 0;
  for (let at = 0; at < document.length; at++) {
    const bits = kinds[document.charCodeAt(at)] ?? 0;
    if (start >= 0 && (bits & kind.prefix) === 0) {
      prefix = Math.max(prefix, at - start);
      start = -1;
    }
    if (bits === 0) continue;
    if ((bits & kind.line) !== 0) {
      if (document.charCodeAt(at + 1) !== lineFeed || document.charCodeAt(at) === lineFeed) lines++;
      start = at + 1;
    }
    brackets += (bits & kind.bracket) >> 1;
    emphasis += (bits & kind.emphasis) >> 2;
    marks += (bits & kind.mark) >> 3;
    dashes += (bits & kind.dash) >> 4;
    pipes += (bits & kind.pipe) >> 5;
  }
  if (start >= 0) prefix = Math.max(prefix, document.length - start);
  return { lines, brackets, emphasis, marks, dashes, pipes, prefix };
}

/** Says whether some limit may be passed: each number is that of a limit, or below it. */
function mayExceed({ lines, brackets, emphasis, marks, dashes }: Counts): boolean {
  return lines > 8000 || brackets > 1000 || emphasis > 2000 || marks > 4000 || dashes > 300;
}

/** Counts how deep quotation marks and list bullets can nest at the most: a bound that needs no parsing. */
function nesting(document: string): number {
  const marks = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>\r\n]|$))+/gm;
  let deepestYet = 0;
  for (const [prefix] of document.matchAll(marks)) {
    const bullets = prefix.match(/[-+*>]|\d+[.)]/g) ?? [];
    deepestYet = Math.max(deepestYet, bullets.length + Math.floor(leading(prefix) / 2));
  }
  return deepestYet;
}

function leading(prefix: string): number {
  return prefix.length - prefix.trimStart().length;
}

import { columns, isWide } from './measure.js';
import { type Glue, join, type Piece } from './pieces.js';

/** The widest paper that copy is wrapped to, in columns. Longer lines are whole paragraphs. */
const widest = 130;

/** The share of a file's line ends that must have lacked room for the next word before its lines count as wrapped. */
const wrappedShare = 0.5;

/** Fewest line ends inside paragraphs that tell anything. */
const fewest = 3;

/** Below this width, in columns, copy comes from a narrow column, and a hyphen at the edge parts a word. */
const narrow = 60;

/** Measures a text: typewriters and editors count columns, some programs count characters. */
type Measure = (text: string) => number;
const measures: ReadonlyArray<Measure> = [columns, (text) => text.length];

/** How copy was wrapped. */
export interface Wrapping {
  readonly measure: Measure;
  /** The width of the paper, as the measure counts. */
  readonly width: number;
  /** The indent of most lines: a deeper one begins a paragraph. */
  readonly margin: number;
}

/**
 * Finds out whether copy was wrapped and how wide, from the question that a typist asks at the end of each line: would
 * the next word still have fitted? The width is the 97th percentile of the lines', since one long line, a web address
 * say, is no measure.
 *
 *     The ferry to Oldhaven will not run on Sunday, the harbour office said on   ← "Thursday," would not have fitted
 *     Thursday, because the winter storms have moved the sandbank.               ← "Passengers" would have
 *
 * @param paragraphs each paragraph's physical lines
 * @returns `null` where the copy isn't wrapped
 */
export function measureWrapping(paragraphs: ReadonlyArray<ReadonlyArray<Piece>>): Wrapping | null {
  const lineEnds = paragraphs.reduce((sum, lines) => sum + lines.length - 1, 0);
  if (lineEnds < fewest) return null;
  const tried = measures.map((measure) => tryMeasure(paragraphs, measure));
  const best = tried.reduce((a, b) => (b.full > a.full ? b : a));
  return best.wrapping.width <= widest && best.full >= wrappedShare * lineEnds ? best.wrapping : null;
}

/** Counts the line ends that a measure explains. */
function tryMeasure(paragraphs: ReadonlyArray<ReadonlyArray<Piece>>, measure: Measure) {
  const pieces = paragraphs.flat();
  const widths = pieces.map((piece) => piece.indent + measure(piece.text)).sort((a, b) => a - b);
  const width = widths[Math.floor(0.97 * (widths.length - 1))] ?? 0;
  const wrapping: Wrapping = { measure, width, margin: mostFrequent(pieces.map((piece) => piece.indent)) };
  let full = 0;
  for (const lines of paragraphs) {
    for (const [index, line] of lines.entries()) if (index > 0 && isFull(lines[index - 1], line, wrapping)) full++;
  }
  return { wrapping, full };
}

/** Undoes the wrapping of one paragraph: lines that ended for want of room are joined. */
export function unwrap(lines: ReadonlyArray<Piece>, wrapping: Wrapping | null): Piece[] {
  if (wrapping === null) return [...lines];
  const whole: Piece[] = [];
  let before: Piece | undefined;
  for (const line of lines) {
    const open = whole.at(-1);
    if (open !== undefined && isFull(before, line, wrapping)) {
      whole[whole.length - 1] = join(open, line, seam(open, line, wrapping.width < narrow));
    } else whole.push(line);
    before = line;
  }
  return whole;
}

/** Joins all lines of a paragraph, as Markdown reads them, up to the next that a mark begins. */
export function joinAll(lines: ReadonlyArray<Piece>): Piece[] {
  const whole: Piece[] = [];
  for (const line of lines) {
    const open = whole.at(-1);
    if (open === undefined || line.forced !== null) whole.push(line);
    else whole[whole.length - 1] = join(open, line, seam(open, line, false));
  }
  return whole;
}

/** Says whether the line ended because the first word of the next one would not have fitted. */
function isFull(line: Piece | undefined, next: Piece, wrapping: Wrapping): boolean {
  if (line === undefined || next.indent > wrapping.margin || next.forced !== null) return false;
  const { measure, width } = wrapping;
  return line.indent + measure(line.text) + firstWord(next.text, measure) > width;
}

/** How much room the next line's first word would have taken, with the space before it. */
function firstWord(text: string, measure: Measure): number {
  // A Han character is a word, and one that must not begin a line may have pulled its neighbour over.
  if (isWide(text.charCodeAt(0))) return 2 * measure(text[0] ?? '');
  const space = text.search(/\s/);
  const word = space < 0 ? text : text.slice(0, space);
  const han = [...word].findIndex((character) => isWide(character.charCodeAt(0)));
  return 1 + measure(han < 0 ? word : word.slice(0, han));
}

function seam(before: Piece, after: Piece, fromNarrowColumn: boolean): { glue: Glue; hyphen: boolean } {
  const last = before.text.charCodeAt(before.text.length - 1);
  const hyphenated = /\p{L}[-\u2010\u00ad]$/u.test(before.text);
  const hyphen = hyphenated && (before.text.endsWith('\u00ad') || (fromNarrowColumn && /^\p{Ll}/u.test(after.text)));
  const besideHan = isWide(last) || isWide(after.text.charCodeAt(0));
  return { glue: hyphenated || besideHan ? '' : ' ', hyphen };
}

function mostFrequent(numbers: ReadonlyArray<number>): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

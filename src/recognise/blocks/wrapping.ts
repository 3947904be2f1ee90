import { columns, isWide } from './measure.js';
import { join, type Piece, type Seam } from './pieces.js';

/** The widest paper that copy is wrapped to, in columns. Longer lines are whole paragraphs. */
const widest = 130;

/** The share of a file's line ends that must have lacked room for the next word before its lines count as wrapped. */
const wrappedShare = 0.35;

/** The share of lines that may be longer than the paper: headlines, web addresses. */
const longShare = 0.12;

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
  /** Whether a line that is longer than the paper goes on in the next; else somebody ended it on purpose. */
  readonly longGoOn: boolean;
}

/**
 * Finds out whether copy was wrapped and how wide, from the question that a typist asks at the end of each line: would
 * the next word still have fitted? Of all widths that lines have, the one that explains most line ends is the paper's. A
 * headline or a web address may be longer; it ended because somebody ended it.
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
  const pieces = paragraphs.flat();
  const margin = mostFrequent(pieces.map((piece) => piece.indent));
  const parted = paragraphs.filter((lines) => lines.length > 1);
  const tried = measures.map((measure) => tryMeasure({ pieces, parted }, measure, margin));
  const best = tried.reduce((a, b) => (b.full > a.full ? b : a));
  return best.full >= wrappedShare * lineEnds ? best.wrapping : null;
}

/** A line end inside a paragraph: how wide its line is, and how wide it would be with the next line's first word. */
interface LineEnd {
  readonly width: number;
  readonly wanted: number;
}

/** A copy's physical lines, and the paragraphs that have more than one of them. */
interface Sheet {
  readonly pieces: ReadonlyArray<Piece>;
  readonly parted: ReadonlyArray<ReadonlyArray<Piece>>;
}

/** Finds the width that explains most line ends, by one measure; of two that explain as many, the narrower. */
function tryMeasure({ pieces, parted }: Sheet, measure: Measure, margin: number) {
  const ends = parted.flatMap((lines) => lineEndsOf(lines, measure, margin));
  const widths = [...new Set(ends.map(({ width }) => width))].filter((width) => width <= widest);
  const all = pieces.map((piece) => widthOf(piece, measure));
  const fits = (width: number) => all.filter((other) => other > width).length <= Math.max(1, longShare * all.length);
  let best = { wrapping: { measure, width: 0, margin, longGoOn: false }, full: 0 };
  for (const width of widths.sort((a, b) => a - b).filter(fits)) {
    const full = ends.filter((end) => end.width <= width && end.wanted > width).length;
    if (full > best.full) best = { wrapping: { measure, width, margin, longGoOn: false }, full };
  }
  return best;
}

function lineEndsOf(lines: ReadonlyArray<Piece>, measure: Measure, margin: number): LineEnd[] {
  return lines.slice(1).flatMap((next, index) => {
    const line = lines[index];
    if (line === undefined || next.indent > margin || next.forced !== null) return [];
    const width = widthOf(line, measure);
    return [{ width, wanted: width + firstWord(next.text, measure) }];
  });
}

/** How wide a line is; of one that is wider than any paper by every measure, it doesn't matter how much. */
function widthOf({ text, indent }: Piece, measure: Measure): number {
  return indent + (text.length > widest ? text.length : measure(text));
}

/** Undoes the wrapping of one paragraph: lines that ended for want of room are joined. */
export function unwrap(lines: ReadonlyArray<Piece>, wrapping: Wrapping | null): Piece[] {
  if (wrapping === null) return [...lines];
  const isNarrow = wrapping.width < narrow;
  const runs = runsOf(lines, (line, next) => isFull(line, next, wrapping));
  return runs.flatMap((run) => join(run, (before, after) => seam(before, after, isNarrow)) ?? []);
}

/** Joins all lines of a paragraph, as Markdown reads them, up to the next that a mark begins. */
export function joinAll(lines: ReadonlyArray<Piece>): Piece[] {
  const runs = runsOf(lines, (_, next) => next.forced === null);
  return runs.flatMap((run) => join(run, (before, after) => seam(before, after, false)) ?? []);
}

/** Parts lines into runs of those that go on in one another. */
function runsOf(lines: ReadonlyArray<Piece>, goesOn: (line: Piece, next: Piece) => boolean): Piece[][] {
  const runs: Piece[][] = [];
  let before: Piece | undefined;
  for (const line of lines) {
    if (before !== undefined && goesOn(before, line)) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = line;
  }
  return runs;
}

/** Says whether the line ended because the first word of the next one would not have fitted. */
function isFull(line: Piece, next: Piece, { measure, width, margin, longGoOn }: Wrapping): boolean {
  const [end] = lineEndsOf([line, next], measure, margin);
  return end !== undefined && end.wanted > width && (longGoOn || end.width <= width);
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

function seam(before: Piece, after: Piece, fromNarrowColumn: boolean): Seam {
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

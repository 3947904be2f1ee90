import type { VFile } from 'vfile';
import type { Article, Lines, Reading } from '../../model/article.js';
import { type Problem, problemsOf } from '../problems.js';

/** An article and how its copy was read. */
export interface Explained {
  readonly article: Article;
  readonly readings: ReadonlyArray<Reading>;
}

/** A piece of copy as people look it over: a block, or lines that none of the blocks has. */
export interface Row {
  readonly lines: Lines;
  /** The lines as they stand in the file, blank ones at the end left out. */
  readonly source: ReadonlyArray<string>;
  /** How it was read; `null` for lines that aren't read as copy: front matter, and the targets of Markdown's links. */
  readonly reading: Reading | null;
  /** Whether it was reported that the reading is doubtful. */
  readonly isDoubtful: boolean;
}

/** A proof: one file of copy, ready to be looked over. */
export interface Proof {
  /** The path for people. */
  readonly file: string;
  /** `null` where a problem keeps the article off the site. */
  readonly explained: Explained | null;
  /** From top to bottom; none where nothing could be read. */
  readonly rows: ReadonlyArray<Row>;
  /** All that was reported on the file. */
  readonly problems: ReadonlyArray<Problem>;
}

/**
 * Makes the proof of a file.
 *
 * @param file the copy, with its problems on it
 * @param explained what it was read as; `null` where it couldn't be
 */
export function proofOf(file: VFile, explained: Explained | null): Proof {
  const problems = problemsOf([file]);
  const doubts = new Set(problems.filter(isDoubt).map(({ span }) => span?.line ?? 0));
  return {
    file: file.path,
    explained,
    rows: explained === null ? [] : rowsOf(String(file.value), explained.readings, doubts),
    problems,
  };
}

/** The problems of a proof but for the doubts, which its rows are marked with. */
export function remarksOn({ problems }: Proof): ReadonlyArray<Problem> {
  return problems.filter((problem) => !isDoubt(problem));
}

/** Says what lines are that aren't read as copy. */
export function asideOf({ lines, source }: Row): string {
  return lines[0] === 1 && source[0]?.startsWith('---') === true ? 'front matter' : 'not read';
}

function isDoubt(problem: Problem): boolean {
  return problem.id === 'reading-doubtful';
}

function rowsOf(text: string, readings: ReadonlyArray<Reading>, doubts: ReadonlySet<number>): ReadonlyArray<Row> {
  const lines = text.split(/\r\n|\n|\r/);
  const rows: Row[] = [];
  let next = 1;
  for (const reading of readings) {
    const [first, last] = reading.lines;
    rows.push(...unread(lines, next, first - 1));
    const isDoubtful = doubts.has(first) && reading.runnerUp !== null;
    rows.push({ lines: reading.lines, source: lines.slice(first - 1, last), reading, isDoubtful });
    next = Math.max(next, last + 1);
  }
  return [...rows, ...unread(lines, next, lines.length)];
}

/** A row of the lines from one to another, if there are any words in them. */
function unread(lines: ReadonlyArray<string>, from: number, to: number): ReadonlyArray<Row> {
  const between = lines.slice(from - 1, to);
  const first = between.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  const last = between.findLastIndex((line) => line.trim() !== '');
  const source = between.slice(first, last + 1);
  return [{ lines: [from + first, from + last], source, reading: null, isDoubtful: false }];
}

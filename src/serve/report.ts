/** What a page tells of a build: what went wrong, where, why, and what to do. All of it is shown as plain text. */

/** A line of a file. */
export interface ExcerptLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** The marked part, from and to, in UTF-16 units; `null` where the line only stands around. */
  readonly mark: readonly [number, number] | null;
}

/** Something that is wrong. */
export interface Report {
  /** A `failure` stops the build; an `error` keeps an article off the site; a `warning` wants a look. */
  readonly severity: 'failure' | 'error' | 'warning';
  /** The file, for people; `null` where it's about none. */
  readonly file: string | null;
  /** Where in the file, counted from 1; `null` where it's about the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  readonly reason: string;
  readonly remedy: string;
  readonly excerpt: ReadonlyArray<ExcerptLine>;
}

/** What is wrong with a build. */
export interface Reports {
  readonly shown: ReadonlyArray<Report>;
  /** How much more is wrong. */
  readonly more: number;
}

/** How many lines stand before and after the one that is meant. */
const around = 2;

/** The most characters of a line that are shown. */
const longest = 300;

/**
 * Cuts a place out of a text, with the lines around it.
 *
 * @param text the whole text
 * @param place line and column from 1; `end` is the column behind it, in the same line
 * @returns nothing where the text has no such line
 */
export function cutOut(
  text: string,
  place: { readonly line: number; readonly column: number; readonly end: number | null },
): ReadonlyArray<ExcerptLine> {
  const lines = text.split(/\r\n|\n|\r/);
  const first = Math.max(1, place.line - around);
  const from = place.column - 1;
  const shown = lines.slice(first - 1, place.line + around);
  if (lines[place.line - 1] === undefined) return [];
  return shown.map((line, index) => {
    const number = first + index;
    const mark = number === place.line ? ([from, Math.max(from + 1, (place.end ?? 0) - 1)] as const) : null;
    return { number, ...clip(line, mark) };
  });
}

/** Cuts a long line so that what is marked in it is seen. */
function clip(line: string, mark: readonly [number, number] | null): Omit<ExcerptLine, 'number'> {
  if (line.length <= longest) return { text: line, mark };
  const start = mark === null ? 0 : Math.max(0, mark[0] - longest / 2);
  const text = (start > 0 ? '…' : '') + line.slice(start, start + longest) + (start + longest < line.length ? '…' : '');
  const shift = start > 0 ? start - 1 : 0;
  return { text, mark: mark === null ? null : [mark[0] - shift, Math.min(mark[1] - shift, text.length)] };
}

import { visible } from './visible.js';
import { clip, clipStart, widthOf } from './width.js';

/** Where in a text something is. Lines and columns count from 1; columns in UTF-16 units, and the last isn't meant. */
export interface Span {
  readonly line: number;
  readonly column: number;
  /** The column behind it, where it ends in the same line; `null` for a single character. */
  readonly end: number | null;
}

/**
 * Shows a place in a text: its line, and marks under the place.
 *
 *     12 | date: 2026-13-45
 *        |       ^^^^^^^^^^
 *
 * @param text the whole text
 * @param width the columns that there are
 * @returns two lines; none where the text has no such line, or it's blank
 */
export function excerpt(text: string, span: Span, width: number): ReadonlyArray<string> {
  const line = text.split(/\r\n|\n|\r/)[span.line - 1] ?? '';
  if (line.trim() === '') return [];
  const number = String(span.line).padStart(4);
  const room = Math.max(20, width - number.length - 3);
  const from = span.column - 1;
  const character = line.codePointAt(from) ?? 0;
  const to = span.end === null ? from + (character > 0xffff ? 2 : 1) : span.end - 1;
  const start = clipStart(visible(line.slice(0, from)), Math.floor(room / 2));
  const marked = clip(visible(line.slice(from, to)), room - widthOf(start));
  const shown = clip(start + marked + visible(line.slice(to)), room);
  const marks = '^'.repeat(Math.max(1, widthOf(marked)));
  return [`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(widthOf(start))}${marks}`];
}

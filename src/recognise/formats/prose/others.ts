import { isItem } from './kinds.js';
import { isBlank, type Line } from './lines.js';

/** What goes on after blank lines, wherever it stands: fenced code, and HTML that ends with a mark of its own. */
const long = /^[ \t>*+\-\d.)]*(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/i;

/** After indented code and blank lines micromark begins no list, nor one in a quotation, that can't interrupt a paragraph. */
const indented = /^(?: {0,3}\t| {4})/;

/**
 * Finds where blocks end that aren't simple: at the next line that begins a block of its own for certain. That is one that
 * follows a blank line, isn't indented, and goes on with no list.
 *
 * @param at the index of the line that they begin with, with no open block above it
 */
export function endOfOthers(document: string, lines: ReadonlyArray<Line>, at: number): number {
  let hasList = false;
  let hasCode = false;
  let isAfterBlank = false;
  for (let index = at; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const text = document.slice(line.start, line.end);
    const isInList = isItem(document, line);
    const mayGoOn = (isInList && (hasList || hasCode)) || (hasCode && document[line.from] === '>');
    if (isAfterBlank && !isBlank(line) && line.from === line.start && !mayGoOn) return index;
    if (long.test(text)) return lines.length;
    isAfterBlank = isBlank(line);
    hasList ||= isInList;
    hasCode ||= indented.test(text);
  }
  return lines.length;
}

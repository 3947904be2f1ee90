import type { Root, RootContent } from 'mdast';
import { takeBlock } from './blocks.js';
import type { Copy } from './copy.js';
import { isBlank, type Line, linesOf, type Place, placeAt } from './lines.js';
import { moved } from './moved.js';
import { endOfOthers } from './others.js';
import { Signs } from './signs.js';

/**
 * What lets no block be read for itself: definitions, which make links of brackets anywhere; a line end that is a CR alone;
 * and a mark of byte order, which isn't counted in offsets.
 */
const tied = /\]:|\r(?!\n)|^\ufeff/;

/** Reads Markdown that isn't simple. */
export type ReadOthers = (markdown: string) => Root;

/**
 * Reads Markdown, most of it itself: paragraphs, headings, rules, quotations of prose and lists of lines, with emphasis,
 * links and pictures. Blocks that have more, such as code, HTML and lists in lists, are handed to a parser that knows all of
 * it. The tree is the one that this parser would make of the whole, to the last position.
 *
 *     A *simple* paragraph.
 *
 * @param others the parser of CommonMark with `micromark-extension-cjk-friendly`
 */
export function parseProse(document: string, others: ReadOthers): Root {
  if (tied.test(document)) return others(document);
  const lines = linesOf(document);
  const copy: Copy = { document, lines, signs: new Signs(document), isQuoted: false };
  const children: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) {
      at++;
      continue;
    }
    const taken = takeBlock(copy, at);
    const next = taken?.next ?? endOfOthers(document, lines, at);
    if (taken !== null) children.push(taken.node);
    else children.push(...moved(others(document.slice(line.start, lines[next]?.start)).children, line));
    at = next;
  }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(lines) } };
}

function endOf(lines: ReadonlyArray<Line>): Place {
  const last = lines.at(-1);
  return last === undefined ? { line: 1, column: 1, offset: 0 } : placeAt(last, last.end);
}

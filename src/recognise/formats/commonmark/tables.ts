import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/** The line below the head of a table: dashes, colons and pipes, and perhaps the mark of a quotation before them. */
const delimiters = /^[-:| \t>]+$/;

/**
 * Counts the columns of the widest table that a document may have, by the lines below the heads.
 *
 *     | Team | Points |
 *     |------|-------:|
 *
 * @returns 0 where there is no such line, and so no table
 */
export function columnsOf(document: string): number {
  let most = 0;
  for (let at = document.indexOf('|'); at >= 0; ) {
    const found = document.indexOf('\n', at);
    const end = found < 0 ? document.length : found;
    const line = document.slice(document.lastIndexOf('\n', at) + 1, end).trimEnd();
    if (line.includes('-') && delimiters.test(line)) most = Math.max(most, line.split('|').length);
    at = document.indexOf('|', end);
  }
  return most;
}

/** A unified plugin: tables, and nothing else that GitHub adds to CommonMark. */
export function tables(this: Processor): undefined {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  this.data('micromarkExtensions', [...micromarkExtensions, gfmTable()]);
  this.data('fromMarkdownExtensions', [...fromMarkdownExtensions, gfmTableFromMarkdown()]);
}

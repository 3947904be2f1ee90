import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tables } from './tables.js';

const plain = unified().use(remarkCjkFriendly).use(remarkParse).freeze();
const withTables = unified().use(remarkCjkFriendly).use(tables).use(remarkParse).freeze();

/**
 * Parses CommonMark; but for the end of emphasis, which CommonMark misses between a Chinese full stop and a Chinese letter:
 * `**很好。**他说` has no asterisk left in it here.
 */
export function parseCommonMark(markdown: string): Root {
  return plain.parse(markdown);
}

/** Parses CommonMark, and tables besides: `columnsOf` tells where there may be some. */
export function parseTables(markdown: string): Root {
  return withTables.parse(markdown);
}

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Problem, problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import { hideEscapes, showEscapes } from '../escapes.js';
import { depthOf } from '../excess.js';
import { withFrontMatter } from '../front-matter.js';
import { parseCommonMark, parseTables } from './commonmark/index.js';
import { refusalOf } from './commonmark/limits.js';
import { columnsOf } from './commonmark/tables.js';
import type { Format } from './format.js';
import { parseProse } from './prose/index.js';

/** Deepest tree that is printed: each level of quotations, lists and emphasis is one or two. */
const deepestTree = 100;

/** A backslash, or the character that stands for a hidden one. */
const escapes = /[\\\ufdd0]/;

/**
 * Markdown, as CommonMark has it, with front matter, tables, and emphasis that ends where Chinese, Japanese and Korean
 * writers mean it to end.
 */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  lineEnds: 'soft',
  parser() {
    this.parser = withFrontMatter(parse);
  },
};

function parse(document: string, file: VFile): Root {
  const columns = columnsOf(document);
  const refusal = refusalOf(document, columns);
  if (refusal !== null) return refuse(file, refusal);
  const hasEscapes = escapes.test(document);
  const shown = hasEscapes ? hideEscapes(document) : document;
  let tallest = 0;
  const others = (part: string): Root => {
    const tree = columns > 0 ? parseTables(part) : parseCommonMark(part);
    tallest = Math.max(tallest, depthOf(tree));
    return tree;
  };
  const tree = columns > 0 ? others(shown) : parseProse(shown, others);
  if (tallest > deepestTree) return refuse(file, problem('markdown-nesting', tallest));
  if (hasEscapes) showEscapes(tree);
  return tree;
}

function refuse(file: VFile, found: Problem): Root {
  report(file, found);
  return { type: 'root', children: [] };
}

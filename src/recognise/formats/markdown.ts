import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { type Problem, problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import { hideEscapes, showEscapes } from '../escapes.js';
import { depthOf } from '../excess.js';
import { withFrontMatter } from '../front-matter.js';
import { refusalOf } from './commonmark/limits.js';
import type { Format } from './format.js';
import { parseProse } from './prose/index.js';

/** Deepest tree that is printed: each level of quotations, lists and emphasis is one or two. */
const deepestTree = 100;

/** A backslash, or the character that stands for a hidden one. */
const escapes = /[\\\ufdd0]/;

/**
 * Markdown, as CommonMark has it, with front matter; but for the end of emphasis, which CommonMark misses between a Chinese
 * full stop and a Chinese letter: `**很好。**他说` has no asterisk left in it here.
 */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  lineEnds: 'soft',
  parser() {
    remarkCjkFriendly.call(this);
    remarkParse.call(this);
    const commonMark = this.parser;
    if (commonMark === undefined) return;
    this.parser = withFrontMatter((document, file) => {
      const refusal = refusalOf(document);
      if (refusal !== null) return refuse(file, refusal);
      let tallest = 0;
      const hasEscapes = escapes.test(document);
      const tree = parseProse(hasEscapes ? hideEscapes(document) : document, (part) => {
        const parsed = commonMark(part, file);
        const root = isRoot(parsed) ? parsed : nothing();
        tallest = Math.max(tallest, depthOf(root));
        return root;
      });
      if (tallest > deepestTree) return refuse(file, problem('markdown-nesting', tallest));
      if (hasEscapes) showEscapes(tree);
      return tree;
    });
  },
};

function isRoot(node: Node): node is Root {
  return node.type === 'root';
}

function refuse(file: VFile, found: Problem): Root {
  report(file, found);
  return nothing();
}

function nothing(): Root {
  return { type: 'root', children: [] };
}

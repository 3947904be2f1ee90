import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { type Problem, problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import { hideEscapes, showEscapes } from '../escapes.js';
import { depthOf, excessOf } from '../excess.js';
import { withFrontMatter } from '../front-matter.js';
import type { Format } from './format.js';

/** Deepest nesting of quotations and lists that is read: deeper ones cost the parser seconds and no newspaper has them. */
const deepest = 32;

/** Deepest tree that is printed: each level of quotations, lists and emphasis is one or two. */
const deepestTree = 100;

const nothing: Root = { type: 'root', children: [] };

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
      const depth = nesting(document);
      if (depth > deepest) return refuse(file, problem('markdown-nesting', depth));
      const excess = excessOf(document, 'markdown');
      if (excess !== null) return refuse(file, problem('copy-excess', excess.count, excess.is, excess.most));
      const parsed = commonMark(hideEscapes(document), file);
      const tree = isRoot(parsed) ? parsed : nothing;
      const tall = depthOf(tree);
      if (tall > deepestTree) return refuse(file, problem('markdown-nesting', tall));
      showEscapes(tree);
      return tree;
    });
  },
};

function isRoot(node: Node): node is Root {
  return node.type === 'root';
}

function refuse(file: VFile, found: Problem): Root {
  report(file, found);
  return nothing;
}

/** Counts how deep quotation marks and list bullets can nest at the most: a bound that needs no parsing. */
function nesting(document: string): number {
  const marks = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>\r\n]|$))+/gm;
  let deepestYet = 0;
  for (const [prefix] of document.matchAll(marks)) {
    const bullets = prefix.match(/[-+*>]|\d+[.)]/g) ?? [];
    deepestYet = Math.max(deepestYet, bullets.length + Math.floor(leading(prefix) / 2));
  }
  return deepestYet;
}

function leading(prefix: string): number {
  return prefix.length - prefix.trimStart().length;
}

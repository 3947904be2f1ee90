import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { Format } from '../formats/format.js';
import type { Block, Markup } from './block.js';
import { captionsBelow } from './captions-below.js';
import { columns, isNarrower } from './measure.js';
import { isPictures } from './only-pictures.js';
import { type Piece, takeApart } from './pieces.js';
import { joinAll, measureWrapping, unwrap, type Wrapping } from './wrapping.js';

/** Blank lines at the beginning and the end of copy: more than any real gap. */
const edge = 9;

/**
 * In Markdown a line end is a space, but for lines above the story that somebody ended though there was room: a byline, a
 * date. This is the paper on which they would have had room.
 */
const softPaper: Wrapping = { measure: columns, width: 72, margin: 0, longGoOn: true };

/** A paragraph of more columns than this is the story's own: what follows isn't head matter. */
const storyLength = 200;

/**
 * A unified transformer: makes a parsed tree one of logical lines, as `Block` has them. Front matter stays the first
 * child; all else becomes blocks, in order, and no word is lost.
 */
export const toBlocks: Plugin<[Format['lineEnds']], Root> = (lineEnds) => (tree, file) => {
  const document = String(file);
  const paragraphs = new Map<RootContent, Piece[]>();
  const children = captionsBelow(tree.children);
  for (const node of children) {
    if (node.type === 'paragraph' && !isPictures(node)) paragraphs.set(node, takeApart(node, document));
  }
  const wrapping = measureWrapping([...paragraphs.values()]);
  const blocks: Block[] = [];
  let inHead = lineEnds === 'soft';
  for (const node of children) {
    if (isAside(node)) continue;
    const lines = paragraphs.get(node);
    const paper = lineEnds === 'hard' ? wrapping : inHead ? softPaper : 'none';
    const made: Block[] = lines === undefined ? [fromMarkup(node)] : fromLines(lines, paper);
    blocks.push(...made);
    inHead &&= made.every(({ text }) => isNarrower(text, storyLength));
  }
  measureGaps(blocks);
  return { ...tree, children: [...tree.children.filter(isAside), ...blocks] };
};

/** What is in a tree and not in the copy's text: front matter, and the targets of Markdown's links. */
function isAside(node: RootContent): boolean {
  return node.type === 'yaml' || node.type === 'definition';
}

/** @param paper how wide the copy was wrapped; `none` where line ends mean nothing at all */
function fromLines(lines: ReadonlyArray<Piece>, paper: Wrapping | null | 'none'): Block[] {
  return (paper === 'none' ? joinAll(lines) : unwrap(lines, paper)).map(
    ({ children, text, start, end, indent, forced }): Block => ({
      type: 'block',
      children,
      text,
      lines: [start.line, end.line],
      indent,
      above: edge,
      below: edge,
      markup: forced === null ? null : { role: 'forced', as: forced },
      position: { start, end },
    }),
  );
}

function fromMarkup(node: RootContent): Block {
  const { position } = node;
  return {
    type: 'block',
    children: node.type === 'heading' || node.type === 'caption' ? node.children : [node],
    text: wordsOf(node),
    lines: [position?.start.line ?? 1, position?.end.line ?? 1],
    indent: 0,
    above: edge,
    below: edge,
    markup: markupOf(node),
    ...(position === undefined ? {} : { position }),
  };
}

/** The words of a node, those of a list item by item, those of a table row by row. */
function wordsOf(node: RootContent): string {
  if (node.type === 'list' || node.type === 'blockquote' || node.type === 'table')
    return node.children.map(wordsOf).join('\n');
  if (node.type === 'tableRow') return node.children.map(wordsOf).join(' ');
  return textOf(node).trim();
}

function markupOf(node: RootContent): Markup {
  if (node.type === 'heading') return { role: 'heading', depth: node.depth };
  if (node.type === 'list') return { role: 'list' };
  if (node.type === 'caption') return { role: 'forced', as: 'caption' };
  return { role: node.type === 'blockquote' ? 'quote' : 'other' };
}

/** Counts the blank lines between blocks. */
function measureGaps(blocks: ReadonlyArray<Block>): void {
  let before: Block | null = null;
  for (const block of blocks) {
    const gap = before === null ? edge : Math.max(0, block.lines[0] - before.lines[1] - 1);
    block.above = Math.min(edge, gap);
    if (before !== null) before.below = block.above;
    before = block;
  }
}

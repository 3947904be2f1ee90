/** Pictures wherever blocks stand: in the story, and in its lists and quotations. */
import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import type { Figure } from '../../model/nodes.js';
import { type Lookup, unfold } from './inline.js';

type Inner = BlockContent | DefinitionContent;

/** Makes figures of the pictures in the paragraphs of a story, and of those in its lists and quotations. */
export function unfoldAll(nodes: ReadonlyArray<RootContent>, lookup: Lookup): RootContent[] {
  return nodes.flatMap((node): RootContent[] => (isInner(node) ? unfoldInner(node, lookup) : [node]));
}

/** Lists the figures of a story, in order. */
export function figuresIn(nodes: ReadonlyArray<RootContent>): ReadonlyArray<Figure> {
  return nodes.flatMap((node): ReadonlyArray<Figure> => {
    if (node.type === 'figure') return [node];
    return isHolder(node) ? figuresIn(node.children) : [];
  });
}

/** Changes the figures of a story. */
export function mapFigures(nodes: ReadonlyArray<RootContent>, change: (figure: Figure) => Figure): RootContent[] {
  return nodes.map((node) => (isInner(node) ? mapInner(node, change) : node));
}

function isHolder(node: RootContent) {
  return node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem';
}

function isInner(node: RootContent): node is Inner & RootContent {
  return node.type === 'paragraph' || node.type === 'blockquote' || node.type === 'list' || node.type === 'figure';
}

function unfoldInner(node: Inner, lookup: Lookup): Inner[] {
  if (node.type === 'paragraph') return unfold(node, lookup);
  return [mapChildren(node, (children) => children.flatMap((child) => unfoldInner(child, lookup)))];
}

function mapInner(node: Inner, change: (figure: Figure) => Figure): Inner {
  if (node.type === 'figure') return change(node);
  return mapChildren(node, (children) => children.map((child) => mapInner(child, change)));
}

/** Changes what stands in a quotation, or in the items of a list. */
function mapChildren(node: Inner, change: (children: ReadonlyArray<Inner>) => Inner[]): Inner {
  if (node.type === 'blockquote') return { ...node, children: change(node.children) };
  if (node.type !== 'list') return node;
  return { ...node, children: node.children.map((item) => ({ ...item, children: change(item.children) })) };
}

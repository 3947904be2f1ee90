import type { PhrasingContent, RootContent } from 'mdast';
import type { Block } from '../blocks/block.js';

const flow = new Set([
  'block',
  'blockquote',
  'captionList',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'paragraph',
  'sectionHeader',
  'table',
  'thematicBreak',
  'yaml',
]);

/** The words of a block that is a line, with their marks; of any other block its plain text. */
export function phrasing(block: Block): PhrasingContent[] {
  const children = [...block.children];
  return children.every(isPhrasing) ? children : [{ type: 'text', value: block.text }];
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return !flow.has(node.type);
}

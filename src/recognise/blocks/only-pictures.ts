import type { RootContent } from 'mdast';

/** Says whether a paragraph holds pictures and no words: markup says what it is, and there is nothing to read. */
export function isPictures(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const others = node.children.filter(({ type }) => type !== 'image' && type !== 'imageReference');
  const areBlank = others.every((each) => each.type === 'break' || (each.type === 'text' && each.value.trim() === ''));
  return areBlank && others.length < node.children.length;
}

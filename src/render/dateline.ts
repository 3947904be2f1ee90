import type { Emphasis, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Sets the dateline at the head of a story's first paragraph: marked where the paragraph begins with it, put before it
 * where it has been taken out.
 *
 * @param root the text of a story; it isn't changed
 * @param dateline the place and agency as printed: `BERLIN (Reuters)`
 * @returns the text with its dateline
 */
export function setDateline(root: Root, dateline: string): Root {
  const index = root.children.findIndex((child) => child.type === 'paragraph');
  const lede = root.children[index];
  if (lede?.type !== 'paragraph') return root;
  const children: Root['children'] = [...root.children];
  children[index] = headed(lede, dateline);
  return { ...root, children };
}

function headed(lede: Paragraph, dateline: string): Paragraph {
  const [first, ...others] = lede.children;
  const rest = first?.type === 'text' && first.value.startsWith(dateline) ? first.value.slice(dateline.length) : null;
  if (first?.type === 'text' && rest !== null) {
    return { ...lede, children: [marked(dateline), { ...first, value: rest }, ...others] };
  }
  if (textOf(lede).startsWith(dateline)) return lede;
  return { ...lede, children: [marked(dateline), { type: 'text', value: ' ' }, ...lede.children] };
}

/** What makes an emphasis come out as a span: mdast's own way to say what an element is to be. */
const asDateline: Emphasis['data'] = { hName: 'span', hProperties: { className: ['dateline'] } };

function marked(dateline: string): Emphasis {
  return { type: 'emphasis', data: asDateline, children: [{ type: 'text', value: dateline }] };
}

/** Says whether a node is a dateline that has been marked here. */
export function isDateline({ data }: Emphasis): boolean {
  return data === asDateline;
}

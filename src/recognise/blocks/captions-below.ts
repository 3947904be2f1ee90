import type { Emphasis, Paragraph, RootContent } from 'mdast';
import type { Caption } from '../../model/nodes.js';
import { isPictures } from './only-pictures.js';

/**
 * Finds the captions of Markdown's pictures. Markdown has no sign for them, and people write them in emphasis below the
 * picture, in the next line or as a paragraph of their own. That is no guess: emphasis says so, as a mark would.
 *
 *     ![A lamp, lit](lamps.jpg)
 *     *The first of the new lamps.*
 *
 * @returns the nodes, each such paragraph of emphasis as a caption, behind the paragraph of its picture
 */
export function captionsBelow(nodes: ReadonlyArray<RootContent>): ReadonlyArray<RootContent> {
  const found: RootContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    const isBelow = last !== undefined && isPictures(last);
    if (node.type === 'paragraph') found.push(...(isBelow ? asCaption(node) : parted(node)));
    else found.push(node);
  }
  return found;
}

/** Makes a caption of a paragraph that is emphasis and nothing else. */
function asCaption(paragraph: Paragraph): RootContent[] {
  const [only, ...others] = paragraph.children;
  return only?.type === 'emphasis' && others.length === 0 ? [captionOf(only)] : parted(paragraph);
}

/** Parts a paragraph into a picture and the line below it, where that is emphasis and nothing else. */
function parted(paragraph: Paragraph): RootContent[] {
  const last = paragraph.children.at(-1);
  const rest: Paragraph = { ...paragraph, children: paragraph.children.slice(0, -1) };
  if (last?.type !== 'emphasis' || !isPictures(rest) || !endsLine(rest)) return [paragraph];
  return [rest, captionOf(last)];
}

function endsLine({ children }: Paragraph): boolean {
  const last = children.at(-1);
  return last?.type === 'break' || (last?.type === 'text' && last.value.includes('\n'));
}

function captionOf({ children, position }: Emphasis): Caption {
  return { type: 'caption', credit: null, children, ...(position === undefined ? {} : { position }) };
}

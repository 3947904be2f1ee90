import type { Root, RootContent } from 'mdast';
import type { Caption, CaptionList, HeaderLine, SectionHeader } from '../../model/nodes.js';
import type { Block } from '../blocks/block.js';
import type { Labelled } from '../label/index.js';
import type { Language } from '../languages/language.js';
import { readCaption } from './caption.js';
import { phrasing } from './phrasing.js';

/** A section header has two lines, a kicker and a head; a third line begins another. */
const mostHeaderLines = 2;

/**
 * Puts the story's blocks together to a body: captions in a row become one list, and two header lines in a row one
 * header, as papers set them.
 *
 *     工会服务              ← one section header,
 *     24小时“不打烊”        ←   two lines
 */
export function bodyOf(story: ReadonlyArray<Labelled>, language: Language): Root {
  const children: RootContent[] = [];
  let open: Labelled | null = null;
  for (const labelled of story) {
    const { role } = labelled;
    if (role === 'header') addHeader(children, labelled, open);
    else if (role === 'caption') addCaption(children, readCaption(labelled.block, language));
    else children.push(...contentOf(labelled));
    open = labelled;
  }
  return { type: 'root', children };
}

function addHeader(children: RootContent[], labelled: Labelled, before: Labelled | null): void {
  const line: HeaderLine = { type: 'headerLine', children: phrasing(labelled.block) };
  const last = children.at(-1);
  const isSecond = before?.role === 'header' && !isHeading(before) && !isHeading(labelled);
  if (isSecond && last?.type === 'sectionHeader' && last.children.length < mostHeaderLines) last.children.push(line);
  else children.push({ type: 'sectionHeader', depth: depthOf(labelled), children: [line], ...placeOf(labelled) });
}

/** Headings of Markdown are whole as they are. */
function isHeading({ block: { markup } }: Labelled): boolean {
  return markup?.role === 'heading';
}

function depthOf({ block: { markup } }: Labelled): SectionHeader['depth'] {
  if (markup?.role !== 'heading' || markup.depth === 1) return 2;
  return markup.depth;
}

function addCaption(children: RootContent[], caption: Caption): void {
  const last = children.at(-1);
  if (last?.type === 'captionList') last.children.push(caption);
  else children.push({ type: 'captionList', children: [caption] } satisfies CaptionList);
}

function contentOf(labelled: Labelled): RootContent[] {
  const { block } = labelled;
  if (isWhole(block)) return [...block.children];
  return [{ type: 'paragraph', children: phrasing(block), ...placeOf(labelled) }];
}

/** Lists, quotations and the like are kept as the one node that markup made. */
function isWhole({ markup }: Block): boolean {
  return markup?.role === 'list' || markup?.role === 'quote' || markup?.role === 'other';
}

function placeOf({ block: { position } }: Labelled): Pick<RootContent, 'position'> {
  return position === undefined ? {} : { position };
}

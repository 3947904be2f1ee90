import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Caption } from '../../model/nodes.js';
import type { Block } from '../blocks/block.js';
import type { Language } from '../languages/language.js';
import { findCredit } from './credit.js';
import { phrasing } from './phrasing.js';

/**
 * Reads a caption: its words, and whose the picture is.
 *
 *     The new lamp in Rope Lane. (Photo: Mara Ortiz)   → credit `Photo: Mara Ortiz`
 *     工人检修水闸。　　张三摄                            → credit `张三摄`
 */
export function readCaption(block: Block, language: Language): Caption {
  const credit = findCredit(block.text, language);
  const children = phrasing(block);
  if (credit === null) return { type: 'caption', credit: null, children };
  const words = withoutEnd(children, block.text.slice(credit.from));
  const plain: PhrasingContent[] = [{ type: 'text', value: block.text.slice(0, credit.from).trim() }];
  return { type: 'caption', credit: credit.text, children: words ?? plain, data: { printed: block.text } };
}

/** Takes an end off, where it is text or markup of its own; `null` where markup runs across its beginning. */
function withoutEnd(children: ReadonlyArray<PhrasingContent>, end: string): PhrasingContent[] | null {
  const last = children.at(-1);
  const wanted = end.trim();
  if (last === undefined) return null;
  const before = children.slice(0, -1);
  const text = textOf(last).trim();
  if (wanted !== '' && text.length <= wanted.length) {
    return wanted.endsWith(text) ? withoutEnd(before, wanted.slice(0, wanted.length - text.length)) : null;
  }
  if (last.type !== 'text') return wanted === '' ? [...children] : null;
  if (!text.endsWith(wanted)) return null;
  const value = last.value.trimEnd();
  return [...before, { ...last, value: value.slice(0, value.length - wanted.length).trimEnd() }];
}

import type { Caption } from '../../model/nodes.js';
import type { Block } from '../blocks/block.js';
import { phrasing } from './phrasing.js';

/** Who took it, at a caption's end: in brackets, behind a bar or a copyright sign, or with the word for it. */
const credits: ReadonlyArray<RegExp> = [
  /\s*[(（[]((?:photo|foto|photograph|picture|image|bild|credit|ph|图|圖|摄影|攝影|写真)[^()（）[\]]*)[)）\]]\s*$/iu,
  /\s*((?:©|Photo:|Foto:|Bild:|Credit:|Picture:|Image:)\s*[^。.]{2,80})$/u,
  /[\s　]+([^\s　，。]{2,12}[摄攝](?:影)?(?:[(（][^)）]*[)）])?)\s*$/u,
];

/**
 * Reads a caption: its words, and who took the picture.
 *
 *     The new lamp in Rope Lane. (Photo: Mara Ortiz)   → credit `Photo: Mara Ortiz`
 *     工人检修水闸。　　张三摄                            → credit `张三摄`
 */
export function readCaption(block: Block): Caption {
  for (const pattern of credits) {
    const found = pattern.exec(block.text);
    if (found === null || found.index === 0) continue;
    const words = block.text.slice(0, found.index).trim();
    return { type: 'caption', credit: (found[1] ?? '').trim(), children: [{ type: 'text', value: words }] };
  }
  return { type: 'caption', credit: null, children: phrasing(block) };
}

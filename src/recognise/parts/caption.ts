import type { Caption } from '../../model/nodes.js';
import type { Block } from '../blocks/block.js';
import { phrasing } from './phrasing.js';

/** Who took it, at a caption's end: in brackets, behind a bar or a copyright sign, or with the word for it. */
const credits: ReadonlyArray<RegExp> = [
  /\s*[(（[]((?:photo|foto|photograph|picture|image|bild|credit|ph|图|圖|摄影|攝影|写真)(?![\p{L}])[^()（）[\]]*)[)）\]]\s*$/iu,
  /\s*((?:©|Photo:|Foto:|Bild:|Credit:|Picture:|Image:)\s*[^。.]{2,80})$/u,
  /[\s　]+([^\s　，。]{2,12}[摄攝](?:影)?(?:[(（][^)）]*[)）])?)\s*$/u,
];

/** In a longer text, in UTF-16 units, no credit is looked for. */
const longest = 1000;

/**
 * Reads a caption: its words, and who took the picture.
 *
 *     The new lamp in Rope Lane. (Photo: Mara Ortiz)   → credit `Photo: Mara Ortiz`
 *     工人检修水闸。　　张三摄                            → credit `张三摄`
 */
export function readCaption(block: Block): Caption {
  if (block.text.length > longest) return { type: 'caption', credit: null, children: phrasing(block) };
  for (const pattern of credits) {
    const found = pattern.exec(block.text);
    if (found === null || found.index === 0) continue;
    const words = block.text.slice(0, found.index).trim();
    return { type: 'caption', credit: (found[1] ?? '').trim(), children: [{ type: 'text', value: words }] };
  }
  return { type: 'caption', credit: null, children: phrasing(block) };
}

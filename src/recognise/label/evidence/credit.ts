import { han as hanLetter, marks } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { has, hasEarly, mayHave } from '../line.js';

const han = /[摄攝绘繪图圖](?:影)?[)）】\]]?$/;
const brackets = marks('(（[【');
const closing = /[(（[【]([^()（）[\]【】]{2,60})[)）\]】]\s*[.。]?$/;
const bars = marks('|/｜／©');
const bar = /[|/｜／©]\s*[^|/｜／©.。]{2,50}$/;
const glued = /[\p{Ll}.。"”](?:Credit|Photo|Photograph|Foto|Getty|AFP|AP|Reuters|Image|Bild|Picture)s?\b/u;

/**
 * Who took a picture, which marks its caption: at the end in brackets or behind a bar, at the beginning, glued to the
 * last word, or alone.
 *
 *     The new lamp in Rope Lane. (Photo: M. Ortiz)    ← word, closing
 *     A boat in the mist / Harbour Archive            ← bar
 *     工人检修水闸。  张三摄                             ← word, taken
 */
export const credit: Evidence = {
  name: 'credit',
  neighbours: true,
  see(line) {
    if (line.width > 420) return null;
    const tail = line.text.slice(-90);
    const from = line.text.length - tail.length;
    const signs: string[] = [];
    if (has(line, 'credit', Math.max(0, line.text.length - 60))) signs.push(line.isLong ? 'word-long' : 'word');
    if (hasEarly(line, 'credit', 24)) signs.push('first');
    if (mayHave(line, hanLetter) && han.test(tail)) signs.push('taken');
    const bracket = mayHave(line, brackets) ? closing.exec(tail) : null;
    if (bracket !== null && has(line, 'credit', from + bracket.index)) signs.push('closing');
    if (bracket !== null && has(line, 'agency', from + bracket.index)) signs.push('agency');
    if (mayHave(line, bars) && bar.test(tail)) signs.push(line.isLong ? 'bar-long' : 'bar');
    if (glued.test(tail)) signs.push('glued');
    return signs.length > 0 && line.width < 44 ? [...signs, 'brief'] : signs;
  },
};

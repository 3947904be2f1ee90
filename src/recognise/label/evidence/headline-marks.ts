import { han, kindAt, letter, marks, wide } from '../../characters.js';
import { type Evidence, sign } from '../evidence.js';
import { mayHave } from '../line.js';

const parted =
  /[\p{L}\p{N}”」』）!?！？]\u3000{1,2}[\p{L}\p{N}“「『]|[\p{Script=Han}”」』！？] {1,3}[\p{Script=Han}“「『]/u;
const inParted = han | wide | marks('”』！？');
const column = /（[^（）\d：:]{2,16}）$/u;
const inColumn = marks('（');
const notColumn = /[摄攝图圖记記供]|完）|者）/u;
const colon = /^[^：:。，,]{2,14}[：:]\s?\S{4}/u;
const inColon = marks('：:');
const quotation = /^[“「『„"«][^”」』“"»]{3,60}[”」』“"»]$/u;
const dashes = /^(?:[—―─]{1,2}|[-–]{2}|…)\s?\S/u;

/**
 * The marks that headlines are set with, which tell them from the lines above and below: two halves parted by a blank, the
 * name of the column in brackets behind, a topic and a colon before, a whole quotation; and the dash of a deck.
 *
 *     好路灯  好车位                            ← parted
 *     灯下的补鞋匠（街坊故事）                     ← column
 *     “心里更从容了”                             ← quotation
 *     ——白石镇复烧青瓷记                         ← dashes
 */
export const headlineMarks: Evidence = {
  name: 'headline-marks',
  neighbours: true,
  see(line) {
    if (line.width > 110) return null;
    const where = line.inHead ? 'head' : 'story';
    const isLetter = (kindAt(line.text, 0) & letter) !== 0;
    const signs: string[] = [];
    if (mayHave(line, inParted) && parted.test(line.text)) signs.push(sign('parted', where));
    if (mayHave(line, inColumn) && column.test(line.text) && !notColumn.test(line.text.slice(-18)))
      signs.push('column');
    if (mayHave(line, inColon) && colon.test(line.text)) signs.push('colon');
    if (!isLetter && quotation.test(line.text)) signs.push(sign('quotation', where));
    if (!isLetter && dashes.test(line.text)) signs.push(sign('dashes', where));
    return signs;
  },
};

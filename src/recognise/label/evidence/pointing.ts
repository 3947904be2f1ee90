import { marks } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { mayHave } from '../line.js';

const side =
  /[(（](?:l|r|left|right|links|rechts|li|re|l\.|r\.|v\.\s?l|centre|center|mitte|vorne|hinten|à gauche|à droite|izquierda|derecha|左|右|中|前|后|後|手前|奥)\.?[)）]/iu;
const brackets = marks('(（');
const mark =
  /^(?:[图圖]\s?[①-⑳\d一二三四五]|[▲△▼▽↑↓←→◀►]|图为|圖為|圖左|[左右上下]图|[左右上下]圖|資料圖|资料图|(?:Pictured|Caption|Above|Below|Left|Right)(?=[:：]|\s?[-–—]\s))/u;
const equalSigns = marks('＝=');
const equals = /＝|=\d/;

/**
 * Words that point into a picture.
 *
 *     Mayor Ortiz (left) opens the bridge             ← side
 *     图①：渡口的新灯                                    ← mark
 *     イスラエルの国旗＝2019年5月                          ← equals, the Japanese papers' way
 */
export const pointing: Evidence = {
  name: 'pointing',
  see(line) {
    if (line.width > 420) return null;
    const signs: string[] = [];
    if (mayHave(line, brackets) && side.test(line.text)) signs.push('side');
    if (mark.test(line.text)) signs.push('mark');
    if (line.width < 160 && mayHave(line, equalSigns) && equals.test(line.text)) signs.push('equals');
    return signs;
  },
};

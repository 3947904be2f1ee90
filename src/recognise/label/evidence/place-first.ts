import type { Evidence } from '../evidence.js';
import { chinesePlaces } from '../places.js';

const province = new RegExp(`^(?:${chinesePlaces.join('|')})`, 'u');
const administrative = /^\p{Script=Han}{2,6}(?:省|市|县|縣|区|區|州|镇|鎮|乡|鄉|村|盟|旗|街道)\p{Script=Han}/u;

/**
 * A place at the line's beginning: the kicker of a Chinese paper says where, the headline what.
 *
 *     江苏某地推行老街修缮                        ← province
 *     青禾县推行老街修缮                          ← administrative
 */
export const placeFirst: Evidence = {
  name: 'place-first',
  neighbours: true,
  see(line) {
    if (line.width > 110 || !line.inHead) return null;
    if (province.test(line.text)) return 'province';
    return administrative.test(line.text) ? 'administrative' : null;
  },
};

import { type Evidence, sign } from '../evidence.js';
import { begins, hasEarly, type Line } from '../line.js';
import { chinesePlaces } from '../places.js';

const province = new RegExp(`^(?:${chinesePlaces.join('|')})`, 'u');
const administrative = /^\p{Script=Han}{2,6}(?:省|市|县|縣|区|區|州|镇|鎮|乡|鄉|村|盟|旗|街道)\p{Script=Han}/u;

/**
 * A place at the line's beginning: the kicker of a Chinese paper says where, the headline below it what.
 *
 *     江苏某地推行老街修缮                        ← province, province over a headline
 *     小巷亮起来
 *
 *     青禾县推行老街修缮                          ← administrative
 *     本报记者  王  青
 */
export const placeFirst: Evidence = {
  name: 'place-first',
  neighbours: true,
  see(line, copy) {
    if (line.width > 110 || !line.inHead) return null;
    const place = placeOf(line.text);
    if (place === null) return null;
    return isHeadline(copy.lines[line.index + 1]) ? [place, sign(place, 'over a headline')] : place;
  },
};

function placeOf(text: string): string | null {
  if (province.test(text)) return 'province';
  return administrative.test(text) ? 'administrative' : null;
}

const han = /\p{Script=Han}{3}/u;
const noHeadline = /^[—―─(（【▲]|[。；：摄攝]$/u;

/** Whether a line could be a headline: short, in Han, without the dash of a deck and without a byline's words or a date. */
function isHeadline(line: Line | undefined): boolean {
  if (line === undefined || !line.inHead || line.width < 8 || line.width > 70) return false;
  if (hasEarly(line, 'role', 6) || begins(line, 'by') || /\d{4}[年-]/.test(line.text)) return false;
  return han.test(line.text) && !noHeadline.test(line.text);
}

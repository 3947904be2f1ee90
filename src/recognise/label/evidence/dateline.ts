import { capital, han as hanLetter, kindAt, marks } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { mayHave } from '../line.js';

const brackets = marks('(');
const latin = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s[^—–-]{2,30})?\s*(?:\([^)]{2,30}\)\s*)?[—–-]{1,2}\s/u;
const agencyFirst = /^[^—–\n]{2,60}\([^)]{2,30}\)\s*[—–-]{1,2}\s/u;
const place = /^\p{Lu}[\p{L}\p{M}-]+(?:[ /-]\p{Lu}[\p{L}\p{M}-]+){0,2}\.\s+\p{Lu}/u;
const han =
  /^[^，。]{0,24}(?:\d{1,2}\s?[日號号][讯訊电電]|[讯訊电電]\s|本[报報][讯訊]|本[报報]讯|消息(?:（[^）]+）)?[：:，]|[讯訊]（|[电電]（)/u;
const bracket = /^[（(【][^）)】]{2,30}(?:[讯訊电電社报報]|記者|记者|通信|発)[^）)】]{0,24}[）)】]\S{8}/u;

/**
 * A dateline at the line's beginning: place and agency, which only a story's first words have.
 *
 *     OLDHAVEN, March 1 (Coast News) - The ferry …    ← latin
 *     Oldhaven. Die Fähre fährt sonntags nicht.       ← place
 *     本报临海5月2日电  （记者许航）市政府……               ← han
 */
export const dateline: Evidence = {
  name: 'dateline',
  see(line) {
    const head = line.text.slice(0, 90);
    const isCapital = (kindAt(head, 0) & capital) !== 0;
    if ((isCapital && latin.test(head)) || (mayHave(line, brackets) && agencyFirst.test(head))) return 'latin';
    if (mayHave(line, hanLetter) && (han.test(head) || bracket.test(head))) return 'han';
    return isCapital && head.includes('.') && place.test(head) ? 'place' : null;
  },
};

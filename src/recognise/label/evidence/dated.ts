import { figure } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { begins, has, mayHave } from '../line.js';

const numeric =
  /\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{4}\s?年\s?\d{1,2}\s?月|\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}년|\d{1,2}월/;
const time = /\b\d{1,2}[:.]\d{2}\b|\d{1,2}\s?[時时点]|\d\s?Uhr|\b\d\s?[ap]\.?m\.?\b/i;
const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const page = /第\s*\d+\s*版|[A-D]\d{2}\s*版?|版次/;

/**
 * A date, and what stands before one.
 *
 *     Published March 1, 2026                 ← date, year, word
 *     2026年3月1日 08:30                        ← date, time, year
 *     《海州日报》（2026年3月1日第4版）             ← date, year, page
 */
export const dated: Evidence = {
  name: 'dated',
  neighbours: true,
  see(line) {
    if (line.width > 120) return null;
    const { text } = line;
    const counts = mayHave(line, figure);
    const day = counts && (numeric.test(text) || (has(line, 'month') && /\d/.test(text)));
    const signs: string[] = [];
    if (day) signs.push(line.width < 36 ? 'date' : 'date-inside');
    if (counts && time.test(text)) signs.push('time');
    if (counts && line.width < 60 && year.test(text)) signs.push('year');
    if (begins(line, 'dated')) signs.push('word');
    if (page.test(text)) signs.push('page');
    return signs;
  },
};

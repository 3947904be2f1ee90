import { en } from '../languages/en.js';
import type { Language } from '../languages/language.js';
import { alternatives, never, perLanguage } from '../per-language.js';

/** Where a date stands in a text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far from its date a time may stand, in UTF-16 units. */
const reach = 24;

/** What may stand between a time and the date behind it: marks, and small words such as Uhr, GMT, on, Thu. */
const beforeDate = /^[\s,;|•·()/–—-]*(?:\p{L}{1,4}\.?[\s,;|•·()/–—-]*){0,3}$/u;

/**
 * Reads the time of day that belongs to a date: behind it with nothing but words between that speak of no later change, or
 * right before it. Zones are left out, since a date of copy is that of the paper's own place.
 *
 *     3 March 2026, 22:14 GMT                          → 22:14
 *     Tue, March 3, 2026 at 5:41 PM EST                → 17:41
 *     2026.03.01. 오후 6:00                             → 18:00
 *     3 March 2026, updated 07:52                      → null: that day isn't known
 *
 * @param text with digits evened out
 * @param date where its date stands
 * @returns `22:14`, or `null`
 */
export function readClock(text: string, { start, end }: Span, language: Language): string | null {
  const { time, later } = patternsOf(language);
  if (!/\d/.test(text.slice(0, start)) && !/\d/.test(text.slice(end))) return null;
  const after = text.slice(end, end + 3 * reach).split(later)[0] ?? '';
  const [behind] = after.matchAll(time);
  if (behind !== undefined && behind.index <= reach && !/\d/.test(after.slice(0, behind.index))) {
    return write(behind);
  }
  const before = text.slice(Math.max(0, start - 2 * reach), start);
  const last = [...before.matchAll(time)].at(-1);
  const isBeside = last !== undefined && beforeDate.test(before.slice(last.index + last[0].length));
  return isBeside ? write(last) : null;
}

function write({ groups }: RegExpExecArray): string | null {
  const { hour = '', minute = '', amBefore, amAfter, pmBefore, pmAfter } = groups ?? {};
  const written = Number(hour);
  const isMorning = (amBefore ?? amAfter) !== undefined;
  const isAfternoon = (pmBefore ?? pmAfter) !== undefined;
  if (isMorning && written > 12) return null;
  const shift = isMorning && written === 12 ? -12 : isAfternoon && written < 12 ? 12 : 0;
  return `${String(written + shift).padStart(2, '0')}:${minute}`;
}

const patternsOf = perLanguage((language) => {
  const halves = halvesOf(language);
  const half = (name: string, words: ReadonlyArray<string>) => `(?<${name}>${alternatives(words)})`;
  const before = `(?:(?<!\\p{Script=Latin})(?:${half('amBefore', halves.before)}|${half('pmBefore', halves.after)})\\s*)?`;
  const after = `(?:\\s*(?:${half('amAfter', halves.before)}|${half('pmAfter', halves.after)})(?![\\p{L}\\p{M}]))?`;
  const clock = '(?<![\\d.:/+-])(?<hour>[01]?\\d|2[0-3])(?:[:.]|\\s?[h時时点點시]\\s?)(?<minute>[0-5]\\d)(?!\\d)';
  return {
    time: new RegExp(`${before}${clock}(?:[:.][0-5]\\d)?${after}`, 'giu'),
    later: language.updated.length === 0 ? never : new RegExp(alternatives(language.updated), 'iu'),
  };
});

/** The language's words for the halves of the day, and the English ones, which stand beside times in many languages. */
function halvesOf({ halfDays, dated }: Language): { before: ReadonlyArray<string>; after: ReadonlyArray<string> } {
  const both = [en.halfDays, halfDays].filter((halves) => halves !== undefined);
  return {
    // Where `am` is a word before a date, as in German, it says nothing of a time.
    before: both.flatMap(({ before }) => before).filter((word) => !dated.includes(word)),
    after: both.flatMap(({ after }) => after),
  };
}

import { type Day, isDay, writeDay } from '../../model/dates.js';
import { en } from '../languages/en.js';
import type { Language } from '../languages/language.js';
import { alternatives, perLanguage } from '../per-language.js';
import { readClock } from './clock.js';
import { evenDigits } from './digits.js';

/** A way to write a day, whose groups are named `year`, `month` and `day`. */
type DayForm = RegExp;

const year = '(?<year>(?:1[6-9]|20|21)\\d\\d)(?!\\d)';
const number = (name: string) => `(?<${name}>\\d{1,2})(?!\\d)`;

/** 2026-03-01, 2026/3/1, 2026年3月1日, 2026年（令和8年）3月1日, 2026. 3. 1. */
const yearFirst: DayForm = new RegExp(
  `(?<!\\d)${year}\\s?(?:[-/.]|[年년](?:\\([^()]{2,8}\\))?)\\s?${number('month')}\\s?[-/.月월]\\s?${number('day')}`,
  'u',
);

/** 1.3.2026, 01/03/2026, 1-3-2026. */
const dayFirst: DayForm = new RegExp(
  `(?<!\\d)(?<!\\d[./-])${number('day')}\\s?(?<mark>[./-])\\s?${number('month')}\\s?\\k<mark>\\s?${year}`,
  'u',
);

/**
 * Reads the first date of a text, with its time of day where one stands beside it. What tells no day for sure is no date:
 * a day without a year, a year of two digits, a year of an era or of another calendar, and a span of days.
 *
 * Numbers alone are read year first, or day first, as all the world but the United States writes; `3/25/2026` can only
 * be month first and is read so.
 *
 *     Published April 25, 2026            → 2026-04-25
 *     29.06.2026, 15:04 Uhr               → 2026-06-29T15:04
 *     2026年3月1日 08:30                    → 2026-03-01T08:30
 *     ٥ مارس ٢٠٢٦                          → 2026-03-05
 *
 * @param text a line that holds a date
 * @param language whose names of months are read
 * @returns ISO 8601 without a zone, or `null` where there is no day of the calendar
 */
export function readDate(text: string, language: Language): string | null {
  const plain = evenDigits(text);
  const first = firstDay(plain, language);
  if (first === null) return null;
  const day = dayOf(first, language);
  if (!isDay(day)) return null;
  const clock = readClock(plain, { start: first.index, end: first.index + first[0].length }, language);
  return clock === null ? writeDay(day) : `${writeDay(day)}T${clock}`;
}

/** Finds the day that stands first; of two forms that fit at one place, the earlier in the list. */
function firstDay(plain: string, language: Language): RegExpExecArray | null {
  const hasWords = /\p{L}/u.test(plain);
  let first: RegExpExecArray | null = null;
  for (const form of hasWords ? [yearFirst, dayFirst, ...namedForms(language)] : [yearFirst, dayFirst]) {
    if (first?.index === 0) break;
    const found = form.exec(plain);
    if (found !== null && (first === null || found.index < first.index)) first = found;
  }
  return first;
}

function dayOf({ groups }: RegExpExecArray, language: Language): Day {
  const { year = '', month = '', day = '' } = groups ?? {};
  const isMonthFirst = groups?.['mark'] === '/' && Number(month) > 12;
  if (isMonthFirst) return { year: Number(year), month: Number(day), day: Number(month) };
  const monthNumber = /^\d+$/.test(month) ? Number(month) : numberOfMonth(month, language);
  return { year: Number(year), month: monthNumber, day: Number(day) };
}

function numberOfMonth(name: string, language: Language): number {
  const own = monthPatterns(language).findIndex((month) => month.test(name));
  return 1 + (own < 0 ? monthPatterns(en).findIndex((month) => month.test(name)) : own);
}

const monthPatterns = perLanguage(({ months }) =>
  months.map((forms) => new RegExp(`^(?:${anyCase(alternatives(forms.split(' ').map(wordsOf)))})$`, 'iu')),
);

/** The forms with a month's name, in the language or in English, which dates are set in everywhere. */
const namedForms = perLanguage((language): ReadonlyArray<DayForm> => {
  const names = [...language.months, ...en.months].flatMap((forms) => forms.split(' ')).map(wordsOf);
  const month = `(?<![\\p{L}\\p{M}])(?<month>${anyCase(alternatives(names))})(?![\\p{L}\\p{M}\\d])`;
  const day = `(?<![\\d.:/]|(?<![:.\\d])\\d{1,2}[-–])${number('day')}(?:[.°]|[-:.]?\\p{L}{1,3}(?!\\p{L}))?`;
  const word = `(?:\\p{L}{1,3}\\.?\\s+)?`;
  const other = '(?:\\s?/\\s?\\p{L}+)?';
  const forms = [
    // 5 March 2026, 1er mars 2026, 5 de marzo de 2026, 05-Mar-2026, 5 مارس/آذار 2026
    `${day}[\\s./-]*${word}${month}${other}[\\s.,/-]*${word}${year}`,
    // March 5, 2026
    `${month}[.\\s]\\s*${day}[\\s.,]+${word}${year}`,
    // 2026 m. kovo 5 d.
    `(?<!\\d)${year}[\\s.,]*${word}${month}[\\s.]*${number('day')}`,
  ];
  return forms.map((form) => new RegExp(form, 'iu'));
});

/** A form of two words has a no-break space between them in the list. */
function wordsOf(form: string): string {
  return form.replaceAll('\u00a0', ' ');
}

/** Lets a pattern fit the Turkish pairs of i and ı too, whose capitals other languages don't have. */
function anyCase(pattern: string): string {
  return pattern.replace(/[iıİI]/gu, '[iıİI]');
}

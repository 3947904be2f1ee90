import { type Day, isDay, writeDay } from '../../model/dates.js';
import type { Language } from '../languages/language.js';

const yearFirst = /(?<!\d)(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})/;
const dayFirst = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/;
const time = /(?<![\d.:/-])([01]?\d|2[0-3])[:.h时時시]([0-5]\d)(?!\d)(?:[:.][0-5]\d)?(?:\s*([ap])\.?m\b)?/i;

/**
 * Reads the first date of a text, with its time of day where one follows.
 *
 * Numbers alone are read year first, or day first, as all the world but the United States writes; `3/25/2026` can only
 * be month first and is read so.
 *
 *     Published April 25, 2026            → 2026-04-25
 *     29.06.2026, 15:04 Uhr               → 2026-06-29T15:04
 *     2026年3月1日 08:30                    → 2026-03-01T08:30
 *
 * @param text a line that holds a date
 * @param language whose names of months are read
 * @returns ISO 8601 without a zone, or `null` where there is no day of the calendar
 */
export function readDate(text: string, language: Language): string | null {
  const found = readYearFirst(text) ?? readDayFirst(text) ?? readNamed(text.toLowerCase(), language);
  if (found === null || !isDay(found)) return null;
  const day = writeDay(found);
  const clock = readTime(text.replace(yearFirst, ' ').replace(dayFirst, ' '));
  return clock === null ? day : `${day}T${clock}`;
}

function readYearFirst(text: string): Day | null {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

function readDayFirst(text: string): Day | null {
  const [, first, , second, year] = dayFirst.exec(text) ?? [];
  if (first === undefined) return null;
  const monthFirst = Number(second) > 12;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function readNamed(lower: string, language: Language): Day | null {
  const words = lower.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const at = words.findIndex((word) => monthOf(word, language) > 0);
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  if (at < 0 || year === undefined) return null;
  const near = [words[at - 1], words[at + 1], words[at - 2]];
  const day = near.find((word) => word !== undefined && /^\d{1,2}$/.test(word));
  return day === undefined ? null : { year: Number(year), month: monthOf(words[at] ?? '', language), day: Number(day) };
}

function monthOf(word: string, language: Language): number {
  return language.months.findIndex((forms) => forms.split(' ').includes(word)) + 1;
}

function readTime(text: string): string | null {
  const [, hour, minute, half] = time.exec(text) ?? [];
  if (hour === undefined || minute === undefined || (half !== undefined && Number(hour) > 12)) return null;
  const shift =
    half === undefined ? 0 : half.toLowerCase() === 'p' ? (hour === '12' ? 0 : 12) : hour === '12' ? -12 : 0;
  return `${two(Number(hour) + shift)}:${minute}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

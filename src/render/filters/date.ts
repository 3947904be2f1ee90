import { stringsFor } from '../strings/index.js';
import type { DateWords } from '../strings/strings.js';
import { type Printing, unexpected } from './filter.js';

/** An ISO date as copy gives it: a year, a month or a day, and a time after a day. */
const iso = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d).*)?)?)?$/;

/**
 * Writes a date out in words. No clock and no zone come in: a date says what the copy says.
 *
 * @param text `2026-03-01T08:30`, `2026-03-01`, `2026-03` or `2026`; anything else is given back as it is
 * @param language a BCP 47 tag; the page's own where not given
 */
export function date(this: Printing, text: unknown, language?: unknown): string {
  if (typeof text !== 'string') throw unexpected(text, 'a date');
  return writeDate(text, typeof language === 'string' ? stringsFor(language).date : this.ctx.t.date);
}

/** What has been written out: the same days are on many pages. */
const written = new WeakMap<DateWords, Map<string, string>>();

/** Writes a date out in the words of a language; what is none is given back as it is. */
export function writeDate(text: string, words: DateWords): string {
  const dates = written.get(words) ?? new Map<string, string>();
  written.set(words, dates);
  const known = dates.get(text) ?? spell(text, words);
  dates.set(text, known);
  return known;
}

function spell(text: string, words: DateWords): string {
  const parts = iso.exec(text)?.groups;
  return parts === undefined ? text : writeOut(parts, words);
}

function writeOut(parts: Record<string, string | undefined>, words: DateWords): string {
  const { year = '', month, day, time } = parts;
  if (month === undefined) return fill(words.yearAlone, { year });
  const name = monthName(month, day === undefined ? (words.monthsAlone ?? words.months) : words.months);
  if (day === undefined) return fill(words.monthAndYear, { year, month: name });
  const number = String(Number(day));
  const full = fill(words.full, { year, month: name, day: number === '1' ? (words.firstDay ?? number) : number });
  return time === undefined ? full : fill(words.withTime, { date: full, time });
}

function monthName(month: string, names: ReadonlyArray<string>): string {
  return names[Number(month) - 1] ?? month;
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/**
 * Days of the calendar as text: `2026-03-01`, or with a time `2026-03-01T08:30`. Never a `Date`, which shifts by zone. What
 * moment such a text is in a place is another thing: `moments.ts` says.
 */

/** A day, as numbers; the month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Says whether there is such a day in the Gregorian calendar. */
export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/** Writes a day as ISO 8601 has it. */
export function writeDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** Says whether a text is a day of the calendar, with or without a time of day. */
export function isDate(text: string): boolean {
  const [, year, month, day] = written.exec(text) ?? [];
  return year !== undefined && isDay({ year: Number(year), month: Number(month), day: Number(day) });
}

/** Says whether a text is a moment: a day, a day with a time of day, seconds or not, or one with its offset as RFC 3339 has it. */
export function isMoment(text: string): boolean {
  const [, local = '', offset = ''] = /^(.+?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/.exec(text) ?? [];
  return (
    isDate(local.replace(/:[0-5]\d$/, (seconds) => (local.length > 16 ? '' : seconds))) &&
    (offset === '' || local.length > 10)
  );
}

/** Says whether a text is a zone of the tz database: `Europe/Berlin`. */
export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

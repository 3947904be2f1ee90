/** Moments as feeds and sitemaps have them: with what a clock in the paper's zone shows, and how far it is from UTC. */
import { isMoment } from '../model/dates.js';
import { instantOf, writeInstant, writeLocal } from '../model/moments.js';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Milliseconds in a minute. */
const minute = 60_000;

/** What has been worked out for a zone: the same days are asked for over and over, and time zones are slow to ask. */
interface Known {
  readonly moments: Map<string, number | null>;
  readonly written: Map<number, string>;
}

const zones = new Map<string, Known>();

function knownOf(timezone: string): Known {
  const known = zones.get(timezone) ?? { moments: new Map(), written: new Map() };
  zones.set(timezone, known);
  return known;
}

/**
 * Says which moment a date of the copy is; a day alone is its beginning.
 *
 * @param text as written, in the paper's zone where it names none
 * @returns milliseconds since 1970; `null` where there is no date, or only a month or a year
 */
export function momentOf(text: string | null, timezone: string): number | null {
  if (text === null) return null;
  const { moments } = knownOf(timezone);
  const known = moments.get(text);
  if (known !== undefined) return known;
  const instant = isMoment(text) ? instantOf(text, timezone) : null;
  moments.set(text, instant);
  return instant;
}

/**
 * Writes a moment as RFC 3339 has it, which Atom, JSON Feed and sitemaps ask for.
 *
 *     2026-03-01T08:30:00+08:00
 */
export function rfc3339(instant: number, timezone: string): string {
  const { written } = knownOf(timezone);
  const known = written.get(instant);
  if (known !== undefined) return known;
  const { local, offset } = shownAt(instant, timezone);
  const [sign, hours, minutes] = split(offset);
  const text = `${local}${offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`}`;
  written.set(instant, text);
  return text;
}

/**
 * Writes a moment as RFC 822 has it, with the year in full, which RSS asks for.
 *
 *     Sun, 01 Mar 2026 08:30:00 +0800
 */
export function rfc822(instant: number, timezone: string): string {
  const { local, offset } = shownAt(instant, timezone);
  const day = days[new Date(`${local}Z`).getUTCDay()];
  const month = months[Number(local.slice(5, 7)) - 1];
  return `${day}, ${local.slice(8, 10)} ${month} ${local.slice(0, 4)} ${local.slice(11)} ${split(offset).join('')}`;
}

/** What a clock shows at a moment, to the second, and its distance from UTC in whole minutes, which is all both can write. */
function shownAt(instant: number, timezone: string): { local: string; offset: number } {
  const shown = Date.parse(`${writeLocal(writeInstant(instant), timezone)}Z`);
  const offset = Math.round((shown - Math.floor(instant / minute) * minute) / minute);
  return { local: new Date(instant + offset * minute).toISOString().slice(0, 19), offset };
}

function split(offset: number): readonly [sign: string, hours: string, minutes: string] {
  const minutes = Math.abs(offset);
  const written = (count: number) => String(count).padStart(2, '0');
  return [offset < 0 ? '-' : '+', written(Math.floor(minutes / 60)), written(minutes % 60)];
}

/** Moments: from what a clock shows in a place, which is how people write them, to the one scale that all places share. */

/**
 * Which of two moments is meant where clocks go back and show a time twice, and on which side of the gap a time lies that
 * they never show, since they go forward over it.
 */
export type Leaning = 'earlier' | 'later';

/** Milliseconds in a day. */
const day = 86_400_000;

/**
 * Says which moment a text is.
 *
 * @param text as `isMoment` has it; a day alone is its beginning
 * @param timezone the zone of a text without an offset: `Europe/Berlin`
 * @returns milliseconds since 1970, as `Date` counts them
 */
export function instantOf(text: string, timezone: string, leaning: Leaning = 'later'): number {
  const { local, offset } = partsOf(text);
  const shown = Date.parse(`${filled(local)}Z`);
  if (offset !== null) return shown - millisecondsOf(offset);
  const before = offsetAt(shown - day, timezone);
  const after = offsetAt(shown + day, timezone);
  const found = [shown - before, shown - after].filter((instant) => instant + offsetAt(instant, timezone) === shown);
  const candidates = found.length > 0 ? found : [shown - before, shown - after];
  return leaning === 'later' ? Math.max(...candidates) : Math.min(...candidates);
}

/** Writes a moment as RFC 3339 has it, in UTC and to the second: `2026-03-01T06:00:00Z`. */
export function writeInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/**
 * Writes a moment as a date with the time that a clock in a place shows: `2026-03-01T08:30`. A day alone stays one.
 *
 * @param text as `isMoment` has it; one without an offset is taken to be of the place, and its seconds are dropped
 */
export function writeLocal(text: string, timezone: string): string {
  const { local, offset } = partsOf(text);
  if (offset === null) return local.slice(0, 16);
  const instant = instantOf(text, timezone);
  return new Date(instant + offsetAt(instant, timezone)).toISOString().slice(0, 16);
}

function partsOf(text: string): { local: string; offset: string | null } {
  const [, local = text, offset] = /^(.{10,}?)(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  return { local: local.replace(' ', 'T'), offset: local.length > 10 ? (offset ?? null) : null };
}

/** `2026-03-01` and `2026-03-01T08:30` with what they leave out. */
function filled(local: string): string {
  return local + 'T00:00:00'.slice(local.length > 10 ? local.length - 10 : 0);
}

function millisecondsOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock in a zone shows at a moment, less what one in UTC shows; in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  const clock = clocks.get(timezone) ?? newClock(timezone);
  clocks.set(timezone, clock);
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes, digits = 2) => (parts.get(type) ?? '').padStart(digits, '0');
  const date = `${part('year', 4)}-${part('month')}-${part('day')}`;
  return Date.parse(`${date}T${part('hour')}:${part('minute')}:${part('second')}Z`) - Math.floor(instant / 1000) * 1000;
}

function newClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

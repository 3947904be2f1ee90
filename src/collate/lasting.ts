import { isMoment } from '../model/dates.js';
import type { Edition } from '../model/edition.js';
import { instantOf } from '../model/moments.js';
import { newsWindow, type Release } from '../model/news.js';
import type { Settings } from '../model/settings.js';
import { momentOf, nextDue } from './release.js';

/**
 * Says until when a site stays as it is while nothing but time changes: until an article comes out or expires, or one gets
 * into Google's news sitemap or drops out.
 *
 * @returns milliseconds since 1970; infinity where time changes nothing
 */
export function lastsUntil(edition: Edition, releases: ReadonlyArray<Release>, settings: Settings): number {
  const due = nextDue(releases, settings);
  return Math.min(due === null ? Number.POSITIVE_INFINITY : Date.parse(due), ...newsTurns(edition, settings));
}

/** When what there is for Google News changes next, for each story for which it does. */
function newsTurns({ stories }: Edition, settings: Settings): ReadonlyArray<number> {
  const { url, pages, timezone } = settings;
  if (url === null || !pages.newsSitemap) return [];
  const now = Date.parse(momentOf(settings));
  const turns: number[] = [];
  for (const { date } of stories) {
    if (date === null || !isMoment(date)) continue;
    const out = instantOf(date, timezone);
    // Stories come with the newest first; a day more is for those of which only the day is known.
    if (out + newsWindow < now - newsWindow) break;
    turns.push(...[out, out + newsWindow + 1].filter((moment) => moment > now));
  }
  return turns;
}

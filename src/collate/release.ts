import type { Summary } from '../model/article.js';
import { instantOf, writeInstant } from '../model/moments.js';
import type { Release } from '../model/news.js';
import type { Settings } from '../model/settings.js';

/** The moment of a build that wasn't told one. */
const epoch = '1970-01-01T00:00:00Z';

/** Gives the moment of the build as RFC 3339 has it, in UTC. */
export function momentOf({ now, timezone }: Settings): string {
  return now === null ? epoch : writeInstant(instantOf(now, timezone));
}

/**
 * Keeps the articles that are out: no draft, not under embargo any more, and not expired. The date of an article doesn't
 * matter, since tomorrow's paper is online tonight. With `drafts` in the settings, drafts and what is under embargo are out,
 * too.
 *
 * Where clocks go back, an embargo ends when its time is shown for the second time, and an article expires when it's shown
 * for the first: no slip of the clock shows anything too long.
 */
export function released<Item extends Pick<Summary, 'news'>>(
  articles: ReadonlyArray<Item>,
  settings: Settings,
): ReadonlyArray<Item> {
  const now = Date.parse(momentOf(settings));
  return articles.filter(({ news }) => isOut(spanOf(news.release, settings), now, settings));
}

/**
 * Finds the next moment when an article comes out or expires, drafts left out: the moment for which the next build has to be
 * planned.
 *
 * @returns the moment as RFC 3339 has it, in UTC; `null` where nothing is due
 */
export function nextDue(releases: ReadonlyArray<Release>, settings: Settings): string | null {
  const now = Date.parse(momentOf(settings));
  let next = Number.POSITIVE_INFINITY;
  for (const release of releases) {
    const { from, until } = spanOf(release, settings);
    if (release.isDraft || until <= from) continue;
    for (const moment of [from, until]) if (moment > now && moment < next) next = moment;
  }
  return next === Number.POSITIVE_INFINITY ? null : writeInstant(next);
}

/** Says whether an article expires no later than its embargo ends, so that no day shows it. */
export function isNeverOut(release: Release, settings: Pick<Settings, 'timezone'>): boolean {
  const { from, until } = spanOf(release, settings);
  return until <= from;
}

/** When an article is out, but for drafts: from a moment on, until before another. */
interface Span {
  readonly isDraft: boolean;
  readonly from: number;
  readonly until: number;
}

function spanOf({ isDraft, embargo, expiry }: Release, { timezone }: Pick<Settings, 'timezone'>): Span {
  const from = embargo === null ? Number.NEGATIVE_INFINITY : instantOf(embargo, timezone, 'later');
  const until = expiry === null ? Number.POSITIVE_INFINITY : instantOf(expiry, timezone, 'earlier');
  return { isDraft, from, until };
}

function isOut({ isDraft, from, until }: Span, now: number, { drafts }: Settings): boolean {
  return now < until && (drafts || (!isDraft && from <= now));
}

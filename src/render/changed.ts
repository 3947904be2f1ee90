import type { Story } from '../model/edition.js';
import { lastChange } from './feed/feed.js';
import { rfc3339 } from './timestamps.js';

/**
 * Says when an article was changed for its readers, or put right, after it came out.
 *
 * @param timezone the paper's own
 * @returns as RFC 3339 has it; `null` where nothing says that it ever was
 */
export function changedAt(story: Pick<Story, 'date' | 'news'>, timezone: string): string | null {
  const { updated, corrections } = story.news;
  const instant = updated === null && corrections.length === 0 ? null : lastChange(story, timezone);
  return instant === null ? null : rfc3339(instant, timezone);
}

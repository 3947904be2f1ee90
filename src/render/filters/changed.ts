import type { News } from '../../model/news.js';
import { changedAt } from '../changed.js';
import { type Printing, unexpected } from './filter.js';

/**
 * Says for machines when an article was changed or put right, with the offset of the paper's zone.
 *
 * @param story a story
 * @returns an empty text where nothing says that it ever was
 */
export function changed(this: Printing, story: unknown): string {
  if (!isDated(story)) throw unexpected(story, 'a story');
  return changedAt(story, this.ctx.site.timezone) ?? '';
}

function isDated(value: unknown): value is { date: string | null; news: News } {
  return typeof value === 'object' && value !== null && 'date' in value && 'news' in value;
}

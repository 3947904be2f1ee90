import type { Story } from '../model/edition.js';

/**
 * Puts stories of a front in order: by priority, and of one priority newest first. It's for the newest stories only: in the
 * whole list, one that was once the lead would be so for ever.
 *
 * @param stories newest first
 */
export function byPriority(stories: ReadonlyArray<Story>): ReadonlyArray<Story> {
  return stories.toSorted((a, b) => b.news.priority - a.news.priority);
}

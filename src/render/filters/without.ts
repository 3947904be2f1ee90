import type { OutputPath } from '../../model/names.js';
import { unexpected } from './filter.js';

/**
 * Leaves out the stories that a page shows already.
 *
 * @param stories the stories to choose from
 * @param shown those to leave out
 * @returns the others, in their order
 */
export function without(stories: unknown, shown: unknown): ReadonlyArray<{ readonly path: OutputPath }> {
  if (!Array.isArray(stories)) throw unexpected(stories, 'a list of stories');
  if (!Array.isArray(shown)) throw unexpected(shown, 'a list of stories');
  const paths = new Set(shown.map((story) => story.path));
  return stories.filter((story) => !paths.has(story.path));
}

import type { Story } from '../model/edition.js';

/**
 * Puts the stories of a series in the order that they are read in: oldest first, undated last, those of one day by their
 * source path.
 *
 * @param stories in any order
 */
export function inReadingOrder(stories: ReadonlyArray<Story>): ReadonlyArray<Story> {
  return stories.toSorted((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null) || bySource(a, b);
    return a.date < b.date ? -1 : a.date > b.date ? 1 : bySource(a, b);
  });
}

function bySource(a: Story, b: Story): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0;
}

import { unexpected } from './filter.js';

/** Fewer words than these say nothing of a story's length. */
const least = 50;

/** From how many on they are rounded to hundreds. */
const many = 1000;

/**
 * Rounds the length of a story, since nobody counts: to tens, and from a thousand on to hundreds.
 *
 *     483 → 480, 1883 → 1900
 *
 * @param count words, or characters in scripts without spaces
 * @returns 0 where there are too few to say so
 */
export function roughly(count: unknown): number {
  if (typeof count !== 'number') throw unexpected(count, 'a number of words');
  if (count < least) return 0;
  const unit = count < many ? 10 : 100;
  return Math.round(count / unit) * unit;
}

import { momentOf } from '../timestamps.js';
import { type Printing, unexpected } from './filter.js';

/**
 * Says whether a date of the copy is later than another; a day alone is its beginning.
 *
 * @param text a date, or a date with a time
 * @param other what it is compared with; any date is later than none
 */
export function isAfter(this: Printing, text: unknown, other: unknown): boolean {
  if (typeof text !== 'string') throw unexpected(text, 'a date');
  const { timezone } = this.ctx.site;
  const earlier = typeof other === 'string' ? momentOf(other, timezone) : null;
  const instant = momentOf(text, timezone);
  return earlier === null || (instant !== null && instant > earlier);
}

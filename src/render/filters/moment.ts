import { momentOf, rfc3339 } from '../timestamps.js';
import { type Printing, unexpected } from './filter.js';

/**
 * Writes a date of the copy for machines: with its time, and the offset that the paper's zone had then.
 *
 * @param text `2026-03-01T08:30` or `2026-03-01`; what is none of these is given back as it is
 */
export function moment(this: Printing, text: unknown): string {
  if (typeof text !== 'string') throw unexpected(text, 'a date');
  const { timezone } = this.ctx.site;
  const instant = momentOf(text, timezone);
  return instant === null ? text : rfc3339(instant, timezone);
}

import type { Summary } from '../../model/article.js';
import { problem } from '../../model/problems.js';
import type { Remark, Remarker } from './remark.js';

/** The length of `2026-03-01`. */
const day = 10;

/** Articles that were changed, or put right, on a day before the one that they came out on. */
export const changes: Remarker = ({ edition }) => edition.stories.flatMap(earlyChanges);

function earlyChanges({ source, date, news }: Summary): ReadonlyArray<Remark> {
  if (date === null) return [];
  const isEarly = (changed: string) => changed.slice(0, day) < date.slice(0, day);
  const updated = news.updated !== null && isEarly(news.updated) ? [problem('updated-early', news.updated, date)] : [];
  const corrected = news.corrections
    .filter((correction) => isEarly(correction.date))
    .map((correction) => problem('correction-early', correction.date, date));
  return [...updated, ...corrected].map((found) => ({ source, problem: found }));
}

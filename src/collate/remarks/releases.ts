import { problem } from '../../model/problems.js';
import { isNeverOut } from '../release.js';
import type { Remarker } from './remark.js';

/** Articles that expire before they come out, and so never do. */
export const releases: Remarker = ({ articles, settings }) =>
  articles.flatMap(({ source, news }) => {
    const { embargo, expiry } = news.release;
    if (embargo === null || expiry === null || !isNeverOut(news.release, settings)) return [];
    return [{ source, problem: problem('release-never', expiry, embargo) }];
  });

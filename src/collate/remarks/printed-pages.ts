import type { PrintedIssue, Story } from '../../model/edition.js';
import { problem } from '../../model/problems.js';
import type { Remark, Remarker } from './remark.js';

/** Stories on a printed page of no issue, and pages that have two names. */
export const printedPages: Remarker = ({ edition, settings }) => {
  if (!settings.pages.editions) return [];
  return [...edition.stories.flatMap(lost), ...edition.issues.flatMap(namedTwice)];
};

/** A page alone says nothing of the day. */
function lost({ source, news }: Story): ReadonlyArray<Remark> {
  if (news.printPage === null || news.issue !== null) return [];
  return [{ source, problem: problem('page-without-issue', news.printPage.number) }];
}

function namedTwice({ date, pages }: PrintedIssue): ReadonlyArray<Remark> {
  return pages.flatMap(({ name, number, stories }) =>
    stories.flatMap(({ source, news }) => {
      const own = news.printPage?.name ?? null;
      if (name === null || own === null || own === name) return [];
      return [{ source, problem: problem('page-name', { number, date, own, name }) }];
    }),
  );
}

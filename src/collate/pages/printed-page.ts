import type { PageKind } from '../../model/page.js';

/** Each page of each printed issue: its headlines in the order of print, 标题导航. */
export const printedPage: PageKind = {
  name: 'printed-page',
  *plan({ issues, language }, site) {
    if (!site.features.editions) return;
    for (const [index, issue] of issues.entries()) {
      const [newer, older] = [issues[index - 1] ?? null, issues[index + 1] ?? null];
      for (const [at, printed] of issue.pages.entries()) {
        const { path, number } = printed;
        const page = { path, language, title: `${issue.date} ${number}`, description: null };
        const turn = { newer, older, previous: issue.pages[at - 1] ?? null, next: issue.pages[at + 1] ?? null };
        yield { path, template: 'printed-page.njk', context: { page, site, issue, printed, turn } };
      }
    }
  },
};

import type { PageKind } from '../../model/page.js';

/** Each printed issue: its pages, 版面, and what ran on each. */
export const issue: PageKind = {
  name: 'issue',
  *plan({ issues, language }, site) {
    if (!site.features.editions) return;
    for (const [index, issue] of issues.entries()) {
      const { path, date } = issue;
      const page = { path, language, title: date, description: null };
      const turn = { newer: issues[index - 1] ?? null, older: issues[index + 1] ?? null, previous: null, next: null };
      yield { path, template: 'issue.njk', context: { page, site, issue, turn } };
    }
  },
};

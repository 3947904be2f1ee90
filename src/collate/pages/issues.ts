import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** The list of all printed issues, where there are any. */
export const issues: PageKind = {
  name: 'issues',
  *plan({ issues, language }, site) {
    if (!site.features.editions || issues.length === 0) return;
    const path = outputPath('editions/index.html');
    const page = { path, language, title: null, description: null };
    yield { path, template: 'issues.njk', context: { page, site, issues } };
  },
};

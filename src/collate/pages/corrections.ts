import type { Edition } from '../../model/edition.js';
import { outputPath } from '../../model/names.js';
import type { PageContext, PageKind } from '../../model/page.js';

/** All corrections of the paper on one page, the newest first, where there are any. */
export const corrections: PageKind = {
  name: 'corrections',
  *plan(edition, site) {
    const corrections = correctionsOf(edition);
    if (!site.features.corrections || corrections.length === 0) return;
    const path = outputPath('corrections/index.html');
    const page = { path, language: edition.language, title: null, description: null };
    yield { path, template: 'corrections.njk', context: { page, site, corrections } };
  },
};

function correctionsOf({ stories }: Edition): NonNullable<PageContext['corrections']> {
  return stories
    .flatMap((story) => story.news.corrections.map((correction) => ({ story, correction })))
    .sort(({ correction: a }, { correction: b }) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

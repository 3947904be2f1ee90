import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';
import { storiesBy, withCounts } from '../groups.js';

/** All authors by their names, each with the number of their stories. */
export const authors: PageKind = {
  name: 'authors',
  *plan({ language, stories, authors: people }, site) {
    if (people.length === 0) return;
    const path = outputPath('authors/index.html');
    const page = { path, language, title: null, description: null };
    const groups = withCounts(
      people,
      storiesBy(stories, (story) => story.authors),
    );
    yield { path, template: 'authors.njk', context: { page, site, groups } };
  },
};

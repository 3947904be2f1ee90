import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';
import { storiesBy, withCounts } from '../groups.js';

/** All tags by their names, each with the number of its stories. */
export const tags: PageKind = {
  name: 'tags',
  *plan({ language, stories, topics }, site) {
    if (topics.length === 0) return;
    const path = outputPath('tags/index.html');
    const page = { path, language, title: null, description: null };
    const groups = withCounts(
      topics,
      storiesBy(stories, (story) => story.topics),
    );
    yield { path, template: 'tags.njk', context: { page, site, groups } };
  },
};

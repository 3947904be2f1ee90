import type { PageKind } from '../../model/page.js';
import { storiesBy } from '../groups.js';
import { planList } from '../list.js';

/** The stories of each tag, page by page. */
export const tag: PageKind = {
  name: 'tag',
  *plan(edition, site) {
    const stories = storiesBy(edition.stories, ({ topics }) => topics);
    for (const group of edition.topics) {
      const kind = { path: group.path, title: group.name, template: 'tag.njk', of: { group } };
      yield* planList(stories.get(group.path) ?? [], kind, { language: edition.language, site });
    }
  },
};

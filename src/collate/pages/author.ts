import type { PageKind } from '../../model/page.js';
import { storiesBy } from '../groups.js';
import { planList } from '../list.js';

/** Who each author is, and what they wrote, page by page. */
export const author: PageKind = {
  name: 'author',
  *plan(edition, site) {
    const stories = storiesBy(edition.stories, ({ authors }) => authors);
    for (const one of edition.authors) {
      const { path, name, biography } = one;
      const portrait = edition.pictures?.portraits.get(path);
      const of = { author: one, ...(portrait === undefined ? {} : { portrait }) };
      const kind = { path, title: name, description: biography, template: 'author.njk', of };
      yield* planList(stories.get(path) ?? [], kind, { language: edition.language, site });
    }
  },
};

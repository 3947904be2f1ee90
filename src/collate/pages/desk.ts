import type { PageKind } from '../../model/page.js';
import { groupBy } from '../group-by.js';
import { planList } from '../list.js';

/** The front of each desk, and its older stories page by page. */
export const desk: PageKind = {
  name: 'desk',
  *plan(edition, site) {
    if (!site.features.desks) return;
    const stories = groupBy(edition.stories, ({ front }) => front?.path ?? null);
    for (const front of edition.desks) {
      const kind = { path: front.path, title: front.name, template: 'desk.njk', of: { desk: front }, isFront: true };
      yield* planList(stories.get(front.path) ?? [], kind, { language: edition.language, site });
    }
  },
};

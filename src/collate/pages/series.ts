import type { PageKind } from '../../model/page.js';
import { storiesBy } from '../groups.js';
import { inReadingOrder } from '../reading-order.js';

/** Each series whole, in the order that it is read in. */
export const series: PageKind = {
  name: 'series',
  *plan({ language, stories, series: all }, site) {
    const parts = storiesBy(stories, (story) => (story.series === null ? [] : [story.series]));
    for (const group of all) {
      const { path, name } = group;
      const page = { path, language, title: name, description: null };
      const context = { page, site, group, stories: inReadingOrder(parts.get(path) ?? []) };
      yield { path, template: 'series.njk', context };
    }
  },
};

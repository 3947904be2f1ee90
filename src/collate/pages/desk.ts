import type { PageKind } from '../../model/page.js';

/** The front of each desk, with all its stories. */
export const desk: PageKind = {
  name: 'desk',
  *plan(edition, site) {
    for (const front of edition.desks) {
      const stories = edition.stories.filter((story) => story.front?.path === front.path);
      const page = { path: front.path, language: edition.language, title: front.name, description: null };
      yield { path: front.path, template: 'desk.njk', context: { page, site, desk: front, stories } };
    }
  },
};

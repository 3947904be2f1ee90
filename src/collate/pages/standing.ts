import type { PageKind } from '../../model/page.js';

/** The pages that stand: about us, imprint. The foot of every page links to them. */
export const standing: PageKind = {
  name: 'standing',
  *plan(edition, site) {
    for (const story of edition.standing) {
      const { path, language, headline, deck, lede } = story;
      const page = { path, language, title: headline, description: deck ?? lede };
      yield { path, template: 'standing.njk', context: { page, site, story } };
    }
  },
};

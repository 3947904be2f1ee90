import type { PageKind } from '../../model/page.js';
import { movesOf } from '../moves.js';

/** A page at each place that a story had before, unless another page has it now. It's to be planned after all others. */
export const redirects: PageKind = {
  name: 'redirects',
  *plan(edition, site, planned) {
    if (!site.features.redirects) return;
    for (const { story, path } of movesOf(edition, planned).made) {
      const { language, headline } = story;
      const page = { path, language, title: headline, description: null, isHidden: true };
      yield { path, format: 'redirect', context: { page, site, story } };
    }
  },
};

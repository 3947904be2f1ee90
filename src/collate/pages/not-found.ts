import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** The page that a host shows for an address that isn't there. */
export const notFound: PageKind = {
  name: 'not-found',
  *plan({ language }, site) {
    const path = outputPath('404.html');
    const page = { path, language, title: '404', description: null, isHidden: true };
    yield { path, template: 'not-found.njk', context: { page, site } };
  },
};

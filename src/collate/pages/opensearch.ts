import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** The description of the search, where there is one and the site says where it stands. */
export const opensearch: PageKind = {
  name: 'opensearch',
  *plan({ language }, site) {
    if (site.url === null || !site.features.search || !site.features.opensearch) return;
    const path = outputPath('opensearch.xml');
    const page = { path, language, title: null, description: null };
    yield { path, format: 'opensearch', context: { page, site } };
  },
};

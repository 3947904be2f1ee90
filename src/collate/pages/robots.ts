import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** robots.txt, with the sitemaps that there are. */
export const robots: PageKind = {
  name: 'robots',
  *plan({ language }, site, planned) {
    if (!site.features.robots) return;
    const path = outputPath('robots.txt');
    const page = { path, language, title: null, description: null };
    const maps = planned.filter((each) => each.path === 'sitemap.xml' || each.path === 'news-sitemap.xml');
    const addresses = maps.map((each) => ({ path: each.path, story: null }));
    yield { path, format: 'robots', context: { page, site, addresses } };
  },
};

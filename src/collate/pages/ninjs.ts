import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/**
 * Each story as ninjs, IPTC's news in JSON, beside its page: for agencies and archives that take it in. Its name for ever
 * has the site's host in it, so that without an address of the site there is none.
 */
export const ninjs: PageKind = {
  name: 'ninjs',
  *plan(edition, site) {
    if (!site.features.ninjs || site.url === null) return;
    for (const story of edition.stories) {
      const path = outputPath(story.path.replace(/[^/]*$/, 'article.ninjs.json'));
      const page = { path, language: story.language, title: story.headline, description: null };
      yield { path, format: 'ninjs', context: { page, site, story } };
    }
  },
};

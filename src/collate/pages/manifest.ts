import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** The web app manifest. */
export const manifest: PageKind = {
  name: 'manifest',
  *plan({ language }, site) {
    if (!site.features.manifest) return;
    const path = outputPath('site.webmanifest');
    const page = { path, language, title: null, description: null };
    yield { path, format: 'manifest', context: { page, site } };
  },
};

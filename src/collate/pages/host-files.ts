import { outputPath } from '../../model/names.js';
import type { Page, PageKind } from '../../model/page.js';

/** Rules for hosts that read `_headers` and `_redirects`. They are to be planned after all files that they tell of. */
export const hostFiles: PageKind = {
  name: 'host-files',
  *plan({ language }, site, planned) {
    if (!site.features.hostFiles) return;
    const page = { language, title: null, description: null };
    const file = (name: string) => ({ ...page, path: outputPath(name) });
    const addresses = planned.filter((each) => 'format' in each).map(({ path }) => ({ path, story: null }));
    yield { path: outputPath('_headers'), format: 'headers', context: { page: file('_headers'), site, addresses } };
    const moves = planned.flatMap(moveOf);
    yield { path: outputPath('_redirects'), format: 'redirects', context: { page: file('_redirects'), site, moves } };
  },
};

function moveOf(page: Page) {
  const { story } = page.context;
  return 'format' in page && page.format === 'redirect' && story !== undefined
    ? [{ from: page.path, to: story.path }]
    : [];
}

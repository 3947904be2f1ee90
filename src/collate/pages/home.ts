import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';
import { byPriority } from '../front-order.js';
import { groupBy } from '../group-by.js';
import { ofPage } from '../paging.js';

/** Stories of a desk that the front page shows. */
const ofDesk = 5;

/** Stories that the front page shows before its desks: the lead, two more, and the latest. */
const ofAll = 9;

/** Stories without a desk that it shows at the end: they have no other front. */
const ofNone = 24;

/**
 * The front page: of the newest stories those of the highest priority, then the rest; then of each desk the first that it
 * has not shown yet, in the same order.
 */
export const home: PageKind = {
  name: 'home',
  *plan(edition, site) {
    const path = outputPath('index.html');
    const page = { path, language: edition.language, title: null, description: null };
    const ordered = [...byPriority(edition.stories.slice(0, ofPage)), ...edition.stories.slice(ofPage)];
    const rest = groupBy(ordered.slice(ofAll), ({ front }) => front?.path ?? null);
    const stories = [...ordered.slice(0, ofAll), ...(rest.get(null) ?? []).slice(0, ofNone)];
    const fronts = edition.desks.map((desk) => ({ desk, stories: (rest.get(desk.path) ?? []).slice(0, ofDesk) }));
    yield { path, template: 'home.njk', context: { page, site, stories, fronts } };
  },
};

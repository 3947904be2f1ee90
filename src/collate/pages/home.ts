import type { Edition, Story } from '../../model/edition.js';
import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** Stories of a desk that the front page shows. */
const ofDesk = 5;

/** Stories that the front page shows before its desks: the lead, two more, and the latest. */
const ofAll = 9;

/** Stories without a desk that it shows at the end: they have no other front. */
const ofNone = 24;

/** The front page: the newest stories, then of each desk the newest that it has not shown yet. */
export const home: PageKind = {
  name: 'home',
  *plan(edition, site) {
    const path = outputPath('index.html');
    const newest = edition.stories.slice(0, ofAll);
    const page = { path, language: edition.language, title: null, description: null };
    const stories = [...newest, ...restOf(edition, null).slice(0, ofNone)];
    const fronts = edition.desks.map((desk) => ({ desk, stories: restOf(edition, desk.path).slice(0, ofDesk) }));
    yield { path, template: 'home.njk', context: { page, site, stories, fronts } };
  },
};

/** The stories of a desk, or of none, that don't stand at the top already. */
function restOf({ stories }: Edition, desk: string | null): ReadonlyArray<Story> {
  return stories.slice(ofAll).filter(({ front }) => (front?.path ?? null) === desk);
}

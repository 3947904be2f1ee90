import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** Stories of a desk that the front page shows. */
const ofDesk = 6;

/** Stories that the front page shows before its desks: the lead and the latest. */
const ofAll = 9;

/** The front page: the newest stories, then the newest of each desk. */
export const home: PageKind = {
  name: 'home',
  *plan({ stories, desks, language }, site) {
    const path = outputPath('index.html');
    const fronts = desks.map((desk) => ({
      desk,
      stories: stories.filter(({ front }) => front?.path === desk.path).slice(0, ofDesk),
    }));
    const page = { path, language, title: null, description: null };
    yield { path, template: 'home.njk', context: { page, site, stories: stories.slice(0, ofAll), fronts } };
  },
};

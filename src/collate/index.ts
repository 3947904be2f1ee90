import type { Edition } from '../model/edition.js';
import type { Page, PageContext } from '../model/page.js';
import type { Settings } from '../model/settings.js';
import { featuresOf } from './features.js';
import { kinds } from './pages/index.js';
import { momentOf } from './release.js';
import { linkTo } from './story-link.js';

export { refuseClashes } from './clashes.js';
export { makeEdition as collate } from './edition.js';
export { lastsUntil } from './lasting.js';
export { impossibleDay } from './place.js';
export { nextDue, released } from './release.js';
export { type Remark, remarksOn } from './remarks/index.js';
export { portraitsOf, storiesWithCards } from './wanted-pictures.js';

/** Plans every page of an edition, kind by kind; each kind sees the pages of those before it. */
export function plan(edition: Edition, settings: Settings): ReadonlyArray<Page> {
  const site = siteOf(edition, settings);
  const pages: Page[] = [];
  for (const kind of kinds) {
    for (const page of [...kind.plan(edition, site, pages)]) pages.push(page);
  }
  return pages;
}

function siteOf(edition: Edition, settings: Settings): PageContext['site'] {
  const { name, language } = edition;
  const { url, hub, timezone, organisation, look } = settings;
  const features = featuresOf(edition, settings);
  const desks = features.desks ? edition.desks : [];
  const standing = edition.standing.map(linkTo);
  return { name, url, hub, language, desks, timezone, now: momentOf(settings), features, organisation, look, standing };
}

import type { Edition } from '../model/edition.js';
import type { Page, PageContext } from '../model/page.js';
import type { Settings } from '../model/settings.js';
import { kinds } from './pages/index.js';

export { makeEdition as collate } from './edition.js';
export { impossibleDay } from './place.js';

/** Plans every page of an edition, kind by kind. */
export function plan(edition: Edition, settings: Settings): ReadonlyArray<Page> {
  const site = siteOf(edition, settings);
  return kinds.flatMap((kind) => [...kind.plan(edition, site)]);
}

function siteOf({ name, language, desks, standing }: Edition, settings: Settings): PageContext['site'] {
  const { url, timezone, now, pages: features, organisation, look } = settings;
  return { name, url, language, desks, timezone, now: now ?? epoch, features, organisation, look, standing };
}

/** The moment of a build that wasn't told one. */
const epoch = '1970-01-01T00:00:00Z';

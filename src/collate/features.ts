import type { Edition } from '../model/edition.js';
import type { Settings } from '../model/settings.js';

/**
 * Says which kinds of page an edition has: those that the paper wants, and that have something to show. Templates link to
 * what is on here, so that no link leads nowhere.
 */
export function featuresOf(edition: Edition, { pages }: Settings): Settings['pages'] {
  return {
    ...pages,
    desks: pages.desks && edition.desks.length > 0,
    tags: pages.tags && edition.topics.length > 0,
    authors: pages.authors && edition.authors.length > 0,
    series: pages.series && edition.series.length > 0,
    archive: pages.archive && edition.stories.length > 0,
    editions: pages.editions && edition.issues.length > 0,
    search: pages.search && edition.stories.length > 0,
    corrections: pages.corrections && edition.stories.some(({ news }) => news.corrections.length > 0),
  };
}

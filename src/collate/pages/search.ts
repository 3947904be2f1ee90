import type { Edition, Story } from '../../model/edition.js';
import { outputPath } from '../../model/names.js';
import type { Page, PageContext, PageKind, SearchIndex } from '../../model/page.js';
import { pagesOf } from '../paging.js';

/** Headlines of a page: many, since a browser finds words only on the page that it shows. */
const ofPage = 1000;

/** Stories of a file of the index: a query loads a file for each of its ten results, as a rule. */
const chunk = 32;

/** Words of text for a file of terms, which has about 16 KB then. */
const ofShard = 9200;

/** The most files of terms. Even the index of 100,000 long articles has less than 300 KB in each. */
const mostShards = 4096;

/**
 * Search: a page, the list of all headlines by day and desk for those without JavaScript, and the index that the page's
 * script loads parts of.
 *
 * In the index stories are numbered from the oldest, those without a date before it: a new one leaves their numbers alone.
 */
export const search: PageKind = {
  name: 'search',
  *plan(edition, site) {
    if (!site.features.search) return;
    const { stories } = edition;
    const index = { documents: stories.length, chunk, shards: shardsFor(stories), part: 0 };
    yield* headlines(edition, site, index);
    const numbered = stories.toReversed();
    const file = (name: string, part: number, those: ReadonlyArray<Story>): Page => {
      const path = outputPath(`search/${name}/${part}.js`);
      const page = { path, language: edition.language, title: null, description: null };
      return { path, format: `search-${name}`, context: { page, site, stories: those, search: { ...index, part } } };
    };
    for (let part = 0; part * chunk < numbered.length; part++) {
      yield file('documents', part, numbered.slice(part * chunk, (part + 1) * chunk));
    }
    for (let part = 0; part < index.shards; part++) yield file('terms', part, numbered);
  },
};

/** A power of two, so that the parts change but when the paper has doubled. */
function shardsFor(stories: ReadonlyArray<Story>): number {
  const words = stories.reduce((sum, story) => sum + story.words, 0);
  let shards = 1;
  while (shards < mostShards && shards * 2 * ofShard <= words) shards *= 2;
  return shards;
}

function headlines(edition: Edition, site: PageContext['site'], search: SearchIndex): ReadonlyArray<Page> {
  return pagesOf(byDayAndDesk(edition), outputPath('search/index.html'), ofPage).map(({ path, entries, paging }) => {
    const page = { path, language: edition.language, title: null, description: null, isHidden: true };
    const context = { page, site, search, stories: entries, ...(paging === null ? {} : { paging }) };
    return { path, template: 'search.njk', context };
  });
}

/** The order of the paper, newest first, but within a day by desk. */
function byDayAndDesk({ stories, desks }: Edition): ReadonlyArray<Story> {
  const ranks = new Map(desks.map(({ path }, rank) => [path, rank]));
  const rank = ({ front }: Story) => (front === null ? undefined : ranks.get(front.path)) ?? desks.length;
  const day = ({ date }: Story) => (date ?? '').slice(0, 10);
  return stories.toSorted((a, b) => (day(a) === day(b) ? rank(a) - rank(b) : day(a) < day(b) ? 1 : -1));
}

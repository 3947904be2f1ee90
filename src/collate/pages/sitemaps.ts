import type { Edition, Story } from '../../model/edition.js';
import { outputPath } from '../../model/names.js';
import type { Address, Page, PageContext, PageKind } from '../../model/page.js';
import { partAddresses } from '../sitemap-parts.js';

/** Milliseconds in a day. */
const day = 86_400_000;

/** The sitemaps: of all pages that search engines may show, and of the newest stories for Google News. */
export const sitemaps: PageKind = {
  name: 'sitemaps',
  *plan(edition, site, planned) {
    if (site.url === null) return;
    if (site.features.sitemap) yield* ofAll(partAddresses(addressesOf(planned), site.url), site);
    if (site.features.newsSitemap)
      yield page('news-sitemap.xml', 'news-sitemap', { site, stories: fresh(edition, site) });
  },
};

/** One sitemap, or as many as it takes and their index in its place. */
function* ofAll(parts: ReadonlyArray<ReadonlyArray<Address>>, site: PageContext['site']): Iterable<Page> {
  const [first = [], ...others] = parts;
  if (others.length === 0) {
    yield page('sitemap.xml', 'sitemap', { site, addresses: first });
    return;
  }
  const maps = parts.map((addresses, index) => page(`sitemap-${index + 1}.xml`, 'sitemap', { site, addresses }));
  yield* maps;
  yield page('sitemap.xml', 'sitemap-index', { site, addresses: maps.map(({ path }) => ({ path, story: null })) });
}

/** Stories with the oldest first, so that a new one changes the last sitemap only; then all other pages. */
function* addressesOf(planned: ReadonlyArray<Page>): Iterable<Address> {
  const shown = planned.filter((each) => 'template' in each && each.context.page.isHidden !== true);
  for (const { path, context } of shown.toReversed())
    if (context.story !== undefined) yield { path, story: context.story };
  for (const { path, context } of shown) if (context.story === undefined) yield { path, story: null };
}

/** Stories that may be two days old at most; the format looks at the hour. */
function fresh({ stories }: Edition, { now }: PageContext['site']): ReadonlyArray<Story> {
  const since = new Date(Date.parse(now) - 4 * day).toISOString();
  const found: Story[] = [];
  for (const story of stories) {
    if (story.date === null || story.date < since.slice(0, 10)) break;
    found.push(story);
  }
  return found;
}

function page(name: string, format: string, context: Omit<PageContext, 'page'>): Page {
  const path = outputPath(name);
  const { language } = context.site;
  return { path, format, context: { ...context, page: { path, language, title: null, description: null } } };
}

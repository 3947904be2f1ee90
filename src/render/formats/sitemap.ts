import { x } from 'xastscript';
import type { Story } from '../../model/edition.js';
import { outputPath } from '../../model/names.js';
import type { Address, PageContext } from '../../model/page.js';
import { fullAddress } from '../feed/address.js';
import { lastChange } from '../feed/feed.js';
import { alternates } from '../filters/alternates.js';
import { stringsFor } from '../strings/index.js';
import { rfc3339 } from '../timestamps.js';
import { lined, writeXml } from '../xml.js';
import type { Format } from './format.js';

/** The most pictures that Google takes of a page. */
const mostPictures = 1000;

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/**
 * A sitemap of sitemaps.org: addresses, with their last change where it is known. What Google reads beside it: of stories in
 * several languages all of them (`hreflang`), and the pictures.
 */
export const sitemap: Format = {
  name: 'sitemap',
  write({ context }) {
    const { addresses = [] } = context;
    const urls = addresses.map((address) => urlOf(address, context));
    return writeXml(x('urlset', namespaces, lined(...urls)));
  },
};

function urlOf({ path, story }: Address, context: PageContext) {
  const { site } = context;
  if (story === null) return x('url', [x('loc', fullAddress(site, path))]);
  const changed = lastmod(story, site.timezone);
  return x('url', [
    x('loc', fullAddress(site, path)),
    ...(changed === null ? [] : [x('lastmod', changed)]),
    ...languagesOf(story, context),
    ...story.pictures
      .slice(0, mostPictures)
      .map((picture) => x('image:image', [x('image:loc', fullAddress(site, picture.path))])),
  ]);
}

function languagesOf(story: Story, context: PageContext) {
  if (story.translations.length === 0) return [];
  const printing = { ctx: { ...context, t: stringsFor(context.page.language) } };
  return alternates
    .call(printing, story)
    .map(({ language, path }) =>
      x('xhtml:link', { rel: 'alternate', hreflang: language, href: fullAddress(context.site, outputPath(path)) }),
    );
}

/** A story that knows no more than its day has no time here, either, which W3C dates allow. */
function lastmod(story: Story, timezone: string): string | null {
  const { date, news } = story;
  if (date !== null && /^\d{4}-\d\d-\d\d$/.test(date) && news.updated === null && news.corrections.length === 0)
    return date;
  const changed = lastChange(story, timezone);
  return changed === null ? null : rfc3339(changed, timezone);
}

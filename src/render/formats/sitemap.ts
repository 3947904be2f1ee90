import { x } from 'xastscript';
import type { Story } from '../../model/edition.js';
import type { Address, PageContext } from '../../model/page.js';
import { fullAddress } from '../feed/address.js';
import { lastChange } from '../feed/feed.js';
import { rfc3339 } from '../timestamps.js';
import { lined, writeXml } from '../xml.js';
import type { Format } from './format.js';

/** A sitemap of sitemaps.org: addresses, with their last change where it is known. */
export const sitemap: Format = {
  name: 'sitemap',
  write({ context: { site, addresses = [] } }) {
    const urls = addresses.map((address) => urlOf(address, site));
    return writeXml(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, lined(...urls)));
  },
};

function urlOf({ path, story }: Address, site: PageContext['site']) {
  const changed = story === null ? null : lastmod(story, site.timezone);
  return x('url', [x('loc', fullAddress(site, path)), ...(changed === null ? [] : [x('lastmod', changed)])]);
}

/** A story that knows no more than its day has no time here, either, which W3C dates allow. */
function lastmod(story: Story, timezone: string): string | null {
  const { date, news } = story;
  if (date !== null && /^\d{4}-\d\d-\d\d$/.test(date) && news.updated === null && news.corrections.length === 0)
    return date;
  const changed = lastChange(story, timezone);
  return changed === null ? null : rfc3339(changed, timezone);
}

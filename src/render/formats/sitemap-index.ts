import { x } from 'xastscript';
import { fullAddress } from '../feed/address.js';
import { lined, writeXml } from '../xml.js';
import type { Format } from './format.js';

/** The index of a site's sitemaps, where one sitemap can't hold all addresses. */
export const sitemapIndex: Format = {
  name: 'sitemap-index',
  write({ context: { site, addresses = [] } }) {
    const maps = addresses.map(({ path }) => x('sitemap', [x('loc', fullAddress(site, path))]));
    return writeXml(x('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, lined(...maps)));
  },
};

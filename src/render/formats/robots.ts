import { fullAddress } from '../feed/address.js';
import type { Format } from './format.js';

/** robots.txt (RFC 9309): everybody may read everything, and here are the sitemaps. */
export const robots: Format = {
  name: 'robots',
  write({ context: { site, addresses = [] } }) {
    const maps = addresses.map(({ path }) => `Sitemap: ${fullAddress(site, path)}\n`);
    return ['User-agent: *\n', 'Disallow:\n', ...(maps.length > 0 ? ['\n', ...maps] : [])].join('');
  },
};

/** How a site's addresses are parted among sitemaps. */
import type { Address } from '../model/page.js';

/** How much a sitemap may hold: addresses, and bytes before it is packed. The index may have as many sitemaps. */
export interface Limits {
  readonly count: number;
  readonly bytes: number;
}

/** The limits of sitemaps.org: 50,000 addresses and 50 MB, the smaller kind. */
export const limits: Limits = { count: 50_000, bytes: 50_000_000 };

/** The longest address that a sitemap takes, in characters. */
const longest = 2047;

/** The bytes that stand around an address: the tags of its entry, and its last change at its longest. */
const around = '\n<url><loc></loc><lastmod>2026-03-01T08:30:00+08:00</lastmod></url>'.length;

/** The bytes of a sitemap without addresses, and some to spare. */
const frame = 200;

/**
 * Parts addresses among as few sitemaps as can be, in their order. An address that is too long is in none.
 *
 * @param root where the site stands
 * @returns one part at least
 */
export function partAddresses(addresses: Iterable<Address>, root: string, most: Limits = limits) {
  const base = escapedLength(new URL(root).href) + 1;
  const parts: Address[][] = [[]];
  let bytes = frame;
  for (const address of addresses) {
    const length = base + encodeURIComponent(address.path).length;
    if (length > longest) continue;
    const part = parts.at(-1);
    if (part !== undefined && part.length < most.count && bytes + length + around <= most.bytes) {
      part.push(address);
      bytes += length + around;
    } else {
      parts.push([address]);
      bytes = frame + length + around;
    }
  }
  return parts;
}

/** How long ASCII is once it stands in XML. */
function escapedLength(text: string): number {
  return text.replaceAll('&', '&#x26;').length;
}

/** How a site's addresses are parted among sitemaps. */
import type { Story } from '../model/edition.js';
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

/** The bytes around the address of the story in another language, and around that of a picture. */
const aroundLanguage = '<xhtml:link rel="alternate" hreflang="x-default" href=""/>'.length;
const aroundPicture = '<image:image><image:loc></image:loc></image:image>'.length;

/** The bytes of a sitemap without addresses, and some to spare. */
const frame = 400;

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
    const own = base + lengthOf(address.path);
    if (own > longest) continue;
    const length = own + around + (address.story === null ? 0 : besides(address.story, base));
    const part = parts.at(-1);
    if (part !== undefined && part.length < most.count && bytes + length <= most.bytes) {
      part.push(address);
      bytes += length;
    } else {
      parts.push([address]);
      bytes = frame + length;
    }
  }
  return parts;
}

/** The bytes that an entry has for the languages of its story, itself and the default among them, and for its pictures. */
function besides({ path, language, translations, pictures }: Story, base: number): number {
  const room = (each: string, tags: number) => base + lengthOf(each) + tags;
  const all = translations.length === 0 ? [] : [...translations, { path, language }];
  const languages = all.map((each) => room(each.path, aroundLanguage + each.language.length));
  const byDefault = Math.max(0, ...languages);
  const images = pictures.map((picture) => room(picture.path, aroundPicture));
  return [...languages, byDefault, ...images].reduce((sum, bytes) => sum + bytes, 0);
}

/** How long a path is once it is part of an address, in characters; a few more where it has signs that need no escape. */
function lengthOf(path: string): number {
  return encodeURIComponent(path).replaceAll('%2F', '/').length;
}

/** How long ASCII is once it stands in XML. */
function escapedLength(text: string): number {
  return text.replaceAll('&', '&#x26;').length;
}

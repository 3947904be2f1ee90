import { addressOf } from '../address.js';
import { asPath, type Printing, unexpected } from './filter.js';

/**
 * Writes the one full address of a page: that of its folder, where it is the folder's `index.html`.
 *
 * @param target an output path
 * @throws TypeError where the settings don't say where the site stands; ask `{% if site.url %}` first
 */
export function canonical(this: Printing, target: unknown): string {
  const { url } = this.ctx.site;
  if (url === null) throw unexpected(url, 'the address of the site, which is "url" in the settings');
  return addressOf(url, asPath(target));
}

import type { OutputPath } from '../../model/names.js';
import type { PageContext } from '../../model/page.js';
import { addressOf } from '../address.js';

/**
 * Writes the full address of a file of the site in ASCII alone, as XML and JSON for other machines want it.
 *
 * @throws RangeError where the site doesn't say where it stands
 */
export function fullAddress({ url }: PageContext['site'], path: OutputPath | 'index.html'): string {
  if (url === null) throw new RangeError('Unexpected site without an address');
  return new URL(addressOf(url, path)).href;
}

/**
 * Writes where a file lies on its host: the path of its full address, or from the root where the site doesn't say where it
 * stands.
 */
export function below({ url }: PageContext['site'], path: OutputPath): string {
  return new URL(addressOf(url ?? 'https://localhost/', path)).pathname;
}

/** The path of the site on its host, with a slash at its end. */
export function rootOf({ url }: PageContext['site']): string {
  return url === null ? '/' : `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

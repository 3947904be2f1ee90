import { encodePath } from './encode.js';

/** The roots of sites by their addresses as the settings say them. */
const roots = new Map<string, string>();

/**
 * Writes the one full address of a file of the site; that of its folder, where it is the folder's `index.html`.
 *
 *     https://example.org/news/ and 2026/03/01/lamps/index.html → https://example.org/news/2026/03/01/lamps/
 *
 * @param url where the site stands, as the settings say it, with or without a slash at its end
 * @param path an output path
 */
export function addressOf(url: string, path: string): string {
  const isIndex = path === 'index.html' || path.endsWith('/index.html');
  return rootOf(url) + encodePath(isIndex ? path.slice(0, -'index.html'.length) : path);
}

/** The address with one slash at its end, without what is no part of a folder. */
function rootOf(url: string): string {
  const known = roots.get(url);
  if (known !== undefined) return known;
  const root = `${url.replace(/[?#].*$/, '').replace(/\/+$/, '')}/`;
  roots.set(url, root);
  return root;
}

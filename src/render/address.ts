/**
 * Writes the one full address of a file of the site; that of its folder, where it is the folder's `index.html`.
 *
 *     https://example.org/news/ and 2026/03/01/lamps/index.html → https://example.org/news/2026/03/01/lamps/
 *
 * @param url where the site stands, as the settings say it, with or without a slash at its end
 * @param path an output path
 */
export function addressOf(url: string, path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return `${url.replace(/[?#].*$/, '').replace(/\/+$/, '')}/${folder.split('/').map(encodeURIComponent).join('/')}`;
}

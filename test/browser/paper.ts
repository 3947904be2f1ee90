/** The example newspaper as its readers get it, for tests that look at pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/build.js';
import { readSettings } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path that the site stands at. */
export const base = '/sub/path/';

/** The site's address, which nothing is ever asked of. */
const address = `https://tidings.example${base}`;

/** A built site: its folder, and its files' paths below that, in order. */
export interface Site {
  readonly folder: string;
  readonly files: ReadonlyArray<string>;
}

/**
 * Builds the newspaper of `articles/`.
 *
 * @param extra more articles, by their path below the folder
 */
export async function buildPaper(options: Readonly<Record<string, unknown>> = {}): Promise<Site> {
  const folder = folderOf({});
  const { settings } = await readSettings(root, {});
  const out = join(folder, 'dist');
  const own = {
    ...settings,
    url: address,
    articles: join(root, 'articles'),
    out,
    now: '2026-03-08T12:00:00Z',
    ...options,
  };
  await build(own, { cwd: folder });
  return siteIn(out);
}

/** Lists a built site's files. */
function siteIn(folder: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return { folder, files: files.map((file) => file.slice(folder.length + 1)).sort() };
}

/** A site's pages. */
export function pagesOf({ files }: Site): ReadonlyArray<string> {
  return files.filter((file) => file.endsWith('.html'));
}

/** Reads a file of a site. */
export function textOf({ folder }: Site, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The pages at places that stories had before: a browser shows none of them, and goes where they lead. */
export function redirectsOf(site: Site): ReadonlyArray<string> {
  return pagesOf(site).filter((page) => isRedirect(textOf(site, page)));
}

function isRedirect(html: string): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** One page of each kind, and an article in each language: enough to have looked at every template in every script. */
export function samplesOf(site: Site): ReadonlyArray<string> {
  const kinds = new Map<string, string>();
  for (const page of pagesOf(site)) {
    const html = textOf(site, page);
    const key = kindOf(page, html);
    if (!isRedirect(html) && !kinds.has(key)) kinds.set(key, page);
  }
  return [...kinds.values()];
}

function kindOf(page: string, html: string): string {
  if (html.includes('<article class="art')) return `article in ${/<html lang="([^"]+)"/.exec(html)?.[1]}`;
  const [first = '', ...rest] = page.split('/');
  return `${rest.length === 1 && !known.has(first) ? 'desk' : first} ${rest.length}`;
}

const known = new Set(['tags', 'authors', 'archive', 'editions', 'series', 'corrections', 'search']);

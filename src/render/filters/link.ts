import { encodePath } from '../encode.js';
import { asPath, type Printing } from './filter.js';

/** The page that hosts show for every address that they don't have, at whatever depth. */
const anywhere = '404.html';

/**
 * Writes the address of a file of the site as a link from the page being made.
 *
 * Links are relative and name the file, so that the same site works at a domain's root, below it and from a folder. Only
 * the page that is shown at any depth counts from the site's root, when the settings say where that is.
 *
 * @param target an output path
 */
export function link(this: Printing, target: unknown): string {
  const path = asPath(target);
  const { page, site } = this.ctx;
  if (page.path === anywhere && site.url !== null) return `${rootOf(site.url)}${encodePath(path)}`;
  return relative(page.path, path);
}

/** Gives the path part of the site's address, with a slash at its end. */
function rootOf(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

function relative(from: string, to: string): string {
  let shared = 0;
  for (let index = 0; index < from.length && from[index] === to[index]; index++) {
    if (from[index] === '/') shared = index + 1;
  }
  return '../'.repeat(foldersIn(from, shared)) + encodePath(to.slice(shared));
}

/** Counts the folders in a path, from a place in it on. */
function foldersIn(path: string, start: number): number {
  let count = 0;
  for (let index = path.indexOf('/', start); index >= 0; index = path.indexOf('/', index + 1)) count++;
  return count;
}

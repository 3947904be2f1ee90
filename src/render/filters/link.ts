import { encodePath } from '../encode.js';
import { relative } from '../relative.js';
import { anywhere, linkedFrom } from '../shared.js';
import { asPath, type Printing } from './filter.js';

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
  const from = linkedFrom(page, path);
  if (from === anywhere && site.url !== null) return `${rootOf(site.url)}${encodePath(path)}`;
  return relative(from, path);
}

/** Gives the path part of the site's address, with a slash at its end. */
function rootOf(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

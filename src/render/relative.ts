/** The way from one file of the site to another. */
import { encodePath } from './encode.js';

/** What two paths begin with, as far as it is folders: how long it is with its last slash, and how many folders. */
export interface SharedFolders {
  readonly end: number;
  readonly count: number;
}

/** Finds the folders that two paths begin with. */
export function sharedFolders(one: string, other: string): SharedFolders {
  let end = 0;
  let count = 0;
  for (let index = 0; index < one.length && one[index] === other[index]; index++) {
    if (one[index] !== '/') continue;
    end = index + 1;
    count++;
  }
  return { end, count };
}

/**
 * Writes the address of a file as seen from another.
 *
 *     2026/03/01/lamps/index.html, desks/city/index.html → ../../../../desks/city/index.html
 */
export function relative(from: string, to: string): string {
  const { end } = sharedFolders(from, to);
  return '../'.repeat(foldersIn(from, end)) + encodePath(to.slice(end));
}

/** Counts the folders in a path, from a place in it on. */
function foldersIn(path: string, start: number): number {
  let count = 0;
  for (let index = path.indexOf('/', start); index >= 0; index = path.indexOf('/', index + 1)) count++;
  return count;
}

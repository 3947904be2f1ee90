import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { causeOf, stopAtTrouble } from './cause.js';

/** Something that lies in a folder or below it. */
export interface Found {
  /** Its path below the folder, parted by `/`. */
  readonly path: string;
  /** `special` is a link, a FIFO, a socket or a device; `closed` a folder that could not be read. */
  readonly kind: 'file' | 'special' | 'closed';
  /** Why a folder is closed; empty otherwise. */
  readonly cause: string;
}

/**
 * Lists what lies in a folder, all the way down. Nothing is opened and no link is followed. Hidden files and folders
 * (`.git`, `.DS_Store`) are passed over.
 *
 * @param folder an absolute path
 * @returns files and special files, sorted by path in code point order
 * @throws the system's error where the folder itself can't be read
 */
export function walk(folder: string): ReadonlyArray<Found> {
  const found: Array<Found> = [];
  const waiting: Array<{ path: string; entries: ReadonlyArray<Dirent> }> = [{ path: '', entries: list(folder) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of next.entries) {
      if (entry.name.startsWith('.')) continue;
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (!entry.isDirectory()) found.push({ path, kind: entry.isFile() ? 'file' : 'special', cause: '' });
      else enter(folder, path, { waiting, found });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function enter(
  folder: string,
  path: string,
  lists: { waiting: Array<{ path: string; entries: ReadonlyArray<Dirent> }>; found: Array<Found> },
): void {
  try {
    lists.waiting.push({ path, entries: list(join(folder, path)) });
  } catch (error) {
    stopAtTrouble(error, join(folder, path));
    lists.found.push({ path, kind: 'closed', cause: causeOf(error) });
  }
}

function list(folder: string): ReadonlyArray<Dirent> {
  return readdirSync(folder, { withFileTypes: true });
}

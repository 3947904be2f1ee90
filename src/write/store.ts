/** Putting a file or folder on the disk so that it is whole, has the right mode and, where asked, outlives a loss of power. */
import { closeSync, fstatSync, openSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { disk, modes } from './disk.js';
import { codeOf, look } from './look.js';

/**
 * Writes a new file.
 *
 * @param path an absolute path where no file is
 * @param bytes all of the file
 * @param synced whether to wait until it would outlive a loss of power
 * @returns what the disk says of it
 */
export function storeNew(path: string, bytes: Uint8Array | string, synced: boolean): Stats {
  return store(path, bytes, { flags: 'wx', synced });
}

/**
 * Writes a record of newsgen's own, synced, over the one that may be there. A crash can leave half of it: who reads it
 * must be able to tell.
 */
export function storeRecord(path: string, contents: Uint8Array | string): void {
  store(path, contents, { flags: 'w', synced: true });
}

/** Writes a record so that its name shows either the old one or the new one, whole, whenever the power fails. */
export function replaceRecord(path: string, text: string): void {
  storeRecord(`${path}.tmp`, text);
  disk.rename(`${path}.tmp`, path);
  syncFolder(dirname(path));
}

function store(path: string, bytes: Uint8Array | string, how: { flags: 'w' | 'wx'; synced: boolean }): Stats {
  const file = disk.open(path, how.flags);
  try {
    disk.write(file, bytes);
    const stats = fstatSync(file);
    if ((stats.mode & 0o777) !== modes.file) disk.chmod(path, modes.file);
    if (how.synced) disk.sync(file);
    return stats;
  } catch (error) {
    if (how.flags === 'wx') disk.clear(path);
    throw error;
  } finally {
    disk.close(file);
  }
}

/** Makes a folder with a mode that doesn't depend on the umask. */
export function makeFolder(path: string): void {
  disk.mkdir(path);
  const stats = look(path);
  if (stats !== null && (stats.mode & 0o777) !== modes.folder) disk.chmod(path, modes.folder);
}

/**
 * Makes a folder and those that it lies in, as far as they are missing.
 *
 * @returns those that were made, the outermost first
 */
export function makeFolders(path: string): ReadonlyArray<string> {
  if (look(path) !== null) return [];
  const outer = makeFolders(dirname(path));
  makeFolder(path);
  return [...outer, path];
}

/** Waits until the names in a folder would outlive a loss of power; does nothing where a folder can't be opened (Windows). */
export function syncFolder(path: string): void {
  const folder = openFolder(path);
  if (folder === null) return;
  try {
    disk.sync(folder);
  } finally {
    closeSync(folder);
  }
}

function openFolder(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (process.platform === 'win32') return null;
    throw error;
  }
}

/** What the disk says where a folder has to stay: it isn't empty, is a file by now, or a mount. */
const stays: ReadonlyArray<string> = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EBUSY'];

/** Removes a folder if it is empty. Gives whether it is gone. */
export function removeIfEmpty(path: string): boolean {
  try {
    disk.rmdir(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    if (stays.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/** Removes the folders that a file lay in, from the inside out, as far as they are empty now, up to the root. */
export function removeEmptyAbove(root: string, path: string): void {
  const folder = dirname(path);
  if (folder === '.') return;
  if (removeIfEmpty(join(root, folder))) removeEmptyAbove(root, folder);
}

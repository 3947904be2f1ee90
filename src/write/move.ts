/** Moving what is on the stage into the output folder, in one step wherever the disk can. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { disk } from './disk.js';
import { codeOf, digest } from './look.js';
import { removeIfEmpty, storeRecord, syncFolder } from './store.js';

/** What the disk says where a folder can't take another's place: it is a mount, or not yours, or not empty any more. */
const noMove: ReadonlyArray<string> = ['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY', 'EEXIST'];

/** Moves a folder to where none is, or an empty one. Gives whether that is possible. */
export function moveFolder(from: string, to: string): boolean {
  try {
    if (process.platform === 'win32') removeIfEmpty(to);
    disk.rename(from, to);
  } catch (error) {
    if (noMove.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
  syncFolder(dirname(to));
  return true;
}

/** Moves a file over one that may be there. From one mount of a disk to another it is copied first, beside its place. */
export function moveFile(from: string, to: string): void {
  try {
    disk.rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const near = join(dirname(to), `.newsgen-tmp-${digest(to).slice(0, 12)}`);
    storeRecord(near, readFileSync(from));
    disk.rename(near, to);
    disk.unlink(from);
  }
}

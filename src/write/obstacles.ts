/** A last look at the output folder before a commit: rendering may have taken a while, and somebody may have been there. */
import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from './clash.js';
import { diskIsFull, filesBlocked, filesEdited } from './failures.js';
import type { Put, Removal } from './journal.js';
import { judge } from './judge.js';
import { leaves, look } from './look.js';
import type { Plan } from './plan.js';

/** How much room a new folder takes, in bytes, on most disks. */
const folderSize = 4096;

/** For how many files or folders there must be room besides: the records of the commit. */
const spare = 8;

/**
 * Looks for whatever could stop a commit halfway.
 *
 * @param out the output folder, an absolute path
 * @throws Failure where a file isn't any more as it was when the plan was made; where links, files or folders of somebody
 *   else's are in the way; where there is no room for the new folders
 */
export function refuseObstacles({ puts, removals }: Plan, out: string): void {
  const going = [...removals, ...puts.flatMap((put) => put.clears)];
  const changed = [...puts.filter((put) => isChanged(put, out)), ...going.filter((removal) => isKept(removal, out))];
  if (changed.length > 0) throw filesEdited(out, pathsOf(changed));
  const cleared = new Set(pathsOf(going));
  const folders = [...new Set(puts.flatMap((put) => foldersOf(put.path)))];
  const blocks = [
    ...folders.filter((folder) => isNoFolder(join(out, folder)) && !cleared.has(folder)),
    ...pathsOf(puts.filter((put) => isBlocked(put, { out, cleared }))),
  ];
  if (blocks.length > 0) throw filesBlocked(out, blocks);
  refuseNoRoom(out, folders.filter((folder) => look(join(out, folder)) === null).length);
}

function pathsOf(items: ReadonlyArray<{ readonly path: string }>): ReadonlyArray<string> {
  return items.map((item) => item.path);
}

function isChanged({ path, over, hash }: Put, out: string): boolean {
  const { is } = judge(join(out, path), { was: over, wanted: hash, doubtful: false });
  return is === 'edited' || is === 'foreign';
}

function isKept({ path, was }: Removal, out: string): boolean {
  const { is } = judge(join(out, path), { was, wanted: null, doubtful: false });
  return is === 'edited' || is === 'special';
}

/** Says whether something is at a path that isn't a folder. A link to one is none: it leads elsewhere. */
function isNoFolder(path: string): boolean {
  return look(path)?.isDirectory() === false;
}

/** Says whether a file can't take the place of what is there: a link, or a folder that isn't emptied by the commit. */
function isBlocked({ path }: Put, { out, cleared }: { out: string; cleared: ReadonlySet<string> }): boolean {
  const found = look(join(out, path));
  if (found === null || found.isFile()) return false;
  if (!found.isDirectory()) return true;
  const inside = [...leaves(join(out, path))].map((leaf) => `${path}/${leaf}`);
  return inside.length === 0 || !inside.every((leaf) => cleared.has(leaf));
}

/** Files have their room already, on the stage; folders are made in the output folder only. */
function refuseNoRoom(out: string, folders: number): void {
  if (folders === 0) return;
  const { bavail, bsize, files, ffree } = statfsSync(out);
  const needed = folders + spare;
  if (bavail * bsize < needed * folderSize || (files > 0 && ffree < needed)) throw diskIsFull(out);
}

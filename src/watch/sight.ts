/** What is known of a file, and whether it is still the same. */
import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';

/** A file as it was when it was looked at. */
export interface Sight {
  readonly size: number;
  /** In milliseconds since 1970: of its content, of its record on the disk, and of the look. */
  readonly modified: number;
  readonly changed: number;
  readonly seen: number;
  readonly inode: number;
  /** The hash of its content; `null` where it isn't known. */
  readonly hash: string | null;
}

/** The largest file whose content is compared, in bytes. A larger one has changed when the disk says so. */
const largest = 8 * 1024 * 1024;

/** A file that was written so shortly before it was seen may be written again in the same tick of the disk's clock. */
const tick = 100;

/** Looks at what is at a path, not following a link; `null` where nothing is, or nothing that can be looked at. */
export function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Notes a file without reading it. */
export function glance({ size, mtimeMs, ctimeMs, ino }: Stats): Sight {
  return { size, modified: mtimeMs, changed: ctimeMs, seen: Date.now(), inode: ino, hash: null };
}

/** Notes a file with its content. */
export function study(path: string, stats: Stats): Sight {
  return { ...glance(stats), hash: stats.isFile() && stats.size <= largest ? hashOf(path) : null };
}

/** Says whether the disk shows a file to be as it was. */
export function isAsSeen(sight: Sight, { size, mtimeMs, ctimeMs, ino }: Stats): boolean {
  const isSame = sight.size === size && sight.modified === mtimeMs && sight.changed === ctimeMs && sight.inode === ino;
  return isSame && sight.seen - Math.max(mtimeMs, ctimeMs) > tick;
}

/** Neither a link is followed, nor a FIFO waited for. */
const mode = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function hashOf(path: string): string | null {
  try {
    const file = openSync(path, mode);
    try {
      const stats = fstatSync(file);
      return stats.isFile() && stats.size <= largest ? hash('sha1', readFileSync(file), 'hex') : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Whose a file in the output folder is. Everything that overwrites or deletes asks here first. */
import type { Stats } from 'node:fs';
import { digestFile, look } from './look.js';
import { agrees, type Entry, entryOf } from './manifest.js';

/** What is found at a path of the output folder. */
export type Verdict =
  | { readonly is: 'absent' }
  /** The bytes that are wanted, whoever wrote them. */
  | { readonly is: 'wanted'; readonly entry: Entry }
  /** Other bytes, as newsgen wrote them. */
  | { readonly is: 'ours'; readonly entry: Entry }
  /** Bytes that newsgen wrote and somebody changed. */
  | { readonly is: 'edited'; readonly entry: Entry }
  /** Bytes of somebody else's. */
  | { readonly is: 'foreign'; readonly entry: Entry }
  | { readonly is: 'folder' }
  /** A link or a device. */
  | { readonly is: 'special' };

/** What is known of a file. */
export interface Knowledge {
  /** How newsgen left it; `null` where it didn't write it. */
  readonly was: Entry | null;
  /** The SHA-256 that is wanted; `null` where the file is to go. */
  readonly wanted: string | null;
  /** Whether the power may have failed since it was written. */
  readonly doubtful: boolean;
}

/**
 * Judges what is at a path. Size, time and number decide where they agree with what newsgen left, else the bytes do.
 *
 * @param path an absolute path
 */
export function judge(path: string, known: Knowledge): Verdict {
  const found = look(path);
  if (found === null) return { is: 'absent' };
  if (found.isDirectory()) return { is: 'folder' };
  if (!found.isFile()) return { is: 'special' };
  const { was } = known;
  if (was !== null && !known.doubtful && agrees(was, found)) return verdict(was, known);
  return verdict(entryOf(digestFile(path), found), { ...known, doubtful: isTorn(found, known) });
}

function verdict(entry: Entry, { was, wanted, doubtful }: Knowledge): Verdict {
  if (entry.hash === wanted) return { is: 'wanted', entry };
  if (was === null) return { is: 'foreign', entry };
  return { is: entry.hash === was.hash || doubtful ? 'ours' : 'edited', entry };
}

/** Says whether other bytes than newsgen's look like a loss of power: time and number are as newsgen left them, or it is empty. */
function isTorn(found: Stats, { was, doubtful }: Knowledge): boolean {
  return doubtful && was !== null && (found.size === 0 || (found.mtimeMs === was.time && found.ino === was.inode));
}

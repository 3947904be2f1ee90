/** The manifest: what newsgen wrote to an output folder. Only what stands in it may be overwritten or deleted. */
import type { Stats } from 'node:fs';
import * as v from 'valibot';
import { isOutputPath } from '../model/names.js';
import { digest, readText } from './look.js';
import { parseRecord } from './record.js';

/** A file that newsgen wrote, as it was then. */
export interface Entry {
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly time: number;
  /** Its number on the disk. */
  readonly inode: number;
  /** What tells before it is made that it would be made the same; empty where nothing does. */
  readonly key: string;
}

/** Everything that newsgen wrote to one output folder. */
export interface Manifest {
  /**
   * The boot of the machine during which files were written without waiting for the disk; `null` where there are none.
   * If the machine was started anew since, the power may have failed, and bytes count, not size and time.
   */
  readonly unsynced: string | null;
  readonly files: ReadonlyMap<string, Entry>;
}

/** A path of the site, in a record. */
export const pathSchema = v.pipe(v.string(), v.check(isOutputPath));

/** An entry, in a record: hash, size, time, inode, key. */
export const entrySchema = v.tuple([
  v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  v.number(),
  v.number(),
  v.number(),
  v.string(),
]);

const manifestSchema = v.object({
  version: v.literal(2),
  out: v.string(),
  unsynced: v.nullable(v.string()),
  files: v.array(v.tuple([pathSchema, ...entrySchema.items])),
});

/** Makes the entry of a file out of its hash and what the disk says of it. */
export function entryOf(hash: string, stats: Stats, key = ''): Entry {
  return { hash, size: stats.size, time: stats.mtimeMs, inode: stats.ino, key };
}

/** Says whether a file is, as far as its size, time and number tell, the one of an entry. */
export function agrees(entry: Entry, stats: Stats): boolean {
  return entry.size === stats.size && entry.time === stats.mtimeMs && entry.inode === stats.ino;
}

/** Writes an entry for a record. */
export function rowOf(entry: Entry): v.InferInput<typeof entrySchema> {
  return [entry.hash, entry.size, entry.time, entry.inode, entry.key];
}

/** Reads an entry out of a record. */
export function fromRow([hash, size, time, inode, key]: v.InferOutput<typeof entrySchema>): Entry {
  return { hash, size, time, inode, key };
}

/**
 * Writes a manifest as text, sorted by path, below the digest of all of it.
 *
 * @param out the output folder, for people who open the file
 */
export function manifestText(manifest: Manifest, out: string): string {
  const files = [...manifest.files]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([path, entry]) => JSON.stringify([path, ...rowOf(entry)]));
  const head = JSON.stringify({ version: 2, out, unsynced: manifest.unsynced });
  const body = `${head.slice(0, -1)},"files":[\n${files.join(',\n')}\n]}\n`;
  return `${digest(body)}\n${body}`;
}

/** Reads a manifest; `null` where there is none, or none that can be trusted. */
export function readManifest(path: string): Manifest | null {
  return manifestIn(readText(path) ?? '');
}

/** Reads a manifest out of the text of its file; `null` where it can't be trusted. */
export function manifestIn(text: string): Manifest | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  const record = end > 0 && digest(body) === text.slice(0, end) ? parseRecord(manifestSchema, body) : null;
  if (record === null) return null;
  const files = new Map(record.files.map(([file, ...row]) => [file, fromRow(row)]));
  return { unsynced: record.unsynced, files };
}

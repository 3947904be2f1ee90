/** What the last build wrote, to be read again: by its hash, so that nothing else is ever taken for it. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk } from './failures.js';
import type { Job } from './job.js';
import { codeOf, digest } from './look.js';
import { type Entry, readManifest } from './manifest.js';
import { placesOf } from './places.js';

/** A file that the last build wrote. */
export interface Published {
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  /** The key that it was written with; empty where it had none. */
  readonly key: string;
  /** Reads it; `null` where what is there now isn't what was written. */
  read(): Promise<Uint8Array | null>;
}

/**
 * Lists what the last build wrote, by its path in the site.
 *
 * @throws Failure where the disk fails
 */
export function published(job: Pick<Job, 'out' | 'state'>): ReadonlyMap<string, Published> {
  const { out, manifest } = placesOf(job);
  const files = onDisk(() => readManifest(manifest))?.files ?? new Map<string, Entry>();
  return new Map([...files].map(([path, entry]) => [path, publishedAt(join(out, path), entry)]));
}

function publishedAt(path: string, { hash, size, key }: Entry): Published {
  return { hash, size, key, read: () => readWritten(path, { hash, size }) };
}

/** Neither a link is followed, nor a FIFO waited for. */
const mode = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readWritten(path: string, wanted: Pick<Entry, 'hash' | 'size'>): Promise<Uint8Array | null> {
  const file = await open(path, mode).catch(unlessOfSystem);
  if (file === null) return null;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size !== wanted.size) return null;
    const bytes = await file.readFile();
    return digest(bytes) === wanted.hash ? bytes : null;
  } catch (error) {
    return unlessOfSystem(error);
  } finally {
    await file.close();
  }
}

/** What the system refuses isn't there, whatever the reason. */
function unlessOfSystem(error: unknown): null {
  if (codeOf(error) === null) throw error;
  return null;
}

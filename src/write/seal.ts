/** Telling, without reading its files, that an output folder is as the last build left it. */
import { join } from 'node:path';
import { onDisk } from './failures.js';
import type { Job } from './job.js';
import { digest, look, readText } from './look.js';
import { bootOf } from './machine.js';
import { agrees, manifestIn } from './manifest.js';
import { placesOf } from './places.js';

/** An output folder that is as the last build left it. */
export interface Seal {
  /** The digest of the record of all its files. */
  readonly digest: string;
  readonly files: number;
}

/**
 * Looks whether each file of the last build is there, of the size, time and number that it had, and nothing was interrupted.
 *
 * @returns `null` where that isn't so, or the power may have failed since
 * @throws Failure where the disk fails
 */
export function seal(job: Pick<Job, 'out' | 'state'>): Seal | null {
  return onDisk(() => {
    const places = placesOf(job);
    const waiting = [places.journal, places.next, ...Object.values(places.stages)];
    if (waiting.some((path) => look(path) !== null)) return null;
    const text = readText(places.manifest) ?? '';
    const manifest = manifestIn(text);
    if (manifest === null || (manifest.unsynced !== null && manifest.unsynced !== bootOf())) return null;
    for (const [path, entry] of manifest.files) {
      const found = look(join(places.out, path));
      if (found === null || !found.isFile() || !agrees(entry, found)) return null;
    }
    return { digest: digest(text), files: manifest.files.size };
  });
}

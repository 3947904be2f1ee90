/** Verifying an output folder: is it, byte for byte, what the last build wrote? */
import { join } from 'node:path';
import { onDisk } from './failures.js';
import type { Job } from './job.js';
import { digestFile, look } from './look.js';
import { readManifest } from './manifest.js';
import { placesOf } from './places.js';

/** Something that isn't as the last build left it. */
export interface Difference {
  /** A path below the output folder; an absolute path for `leftover`, `unfinished` and `unrecorded`. */
  readonly path: string;
  /**
   * `missing`: a file was deleted. `changed`: its bytes are others. `leftover`: an interrupted build left this of
   * newsgen's own. `unfinished`: a build was interrupted while it went out. `unrecorded`: no build is known of.
   */
  readonly is: 'missing' | 'changed' | 'leftover' | 'unfinished' | 'unrecorded';
}

/**
 * Compares the output folder with the record of the last build. Files that newsgen didn't write are no difference. Nothing
 * is changed; a build that runs meanwhile makes differences.
 *
 * @returns the differences; none means that the folder holds exactly one whole build
 * @throws Failure where the disk fails
 */
export async function verify(job: Pick<Job, 'out' | 'state'>): Promise<Difference[]> {
  return onDisk(() => differences(job));
}

function differences(job: Pick<Job, 'out' | 'state'>): Difference[] {
  const places = placesOf(job);
  const manifest = readManifest(places.manifest);
  const found: Difference[] = [];
  if (look(places.journal) !== null) found.push({ path: places.journal, is: 'unfinished' });
  else if (manifest === null) found.push({ path: places.out, is: 'unrecorded' });
  for (const stage of Object.values(places.stages))
    if (look(stage) !== null) found.push({ path: stage, is: 'leftover' });
  for (const [path, { hash }] of manifest?.files ?? []) {
    const is = stateOf(join(places.out, path), hash);
    if (is !== null) found.push({ path, is });
  }
  return found;
}

function stateOf(path: string, hash: string): 'missing' | 'changed' | null {
  const stats = look(path);
  if (stats === null) return 'missing';
  return stats.isFile() && digestFile(path) === hash ? null : 'changed';
}

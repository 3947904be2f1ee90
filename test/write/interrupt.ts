/** A build that is interrupted while it goes out. */
import { rmSync } from 'node:fs';
import { write } from '../../src/write/index.js';
import type { Job } from '../../src/write/job.js';
import { placesOf } from '../../src/write/places.js';
import { watched, withFault } from './faults.js';
import { filesOf, type Site } from './site.js';

/**
 * Interrupts a build between its files: the first one has gone out, the others wait on the stage.
 *
 * @param twin a job that is like the other in all, to count the changes by; it is carried through
 */
export async function interrupt(job: Job, { next, twin }: { next: Site; twin: Job }): Promise<void> {
  const { calls } = await watched(() => write(filesOf(next), twin));
  const renames = calls.flatMap((name, index) => (name === 'rename' ? index + 1 : []));
  // The first is the journal's, the second the first file's.
  const [, , secondFile = 0] = renames;
  await withFault(() => write(filesOf(next), job), { at: secondFile, says: 'killed' });
  rmSync(placesOf(job).lock);
}

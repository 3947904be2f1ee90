/** Writing: files of the site to the output folder, so that it holds the old site or the new one and never a mixture. */
import { setImmediate as turn } from 'node:timers/promises';
import type { SiteFile } from '../model/page.js';
import { commit } from './commit.js';
import { Draft } from './draft.js';
import { onDisk } from './failures.js';
import { guard, namesIn } from './guard.js';
import type { Job, Written } from './job.js';
import { holding } from './lock.js';
import { look } from './look.js';
import { readManifest } from './manifest.js';
import type { Places } from './places.js';
import { repair } from './recover.js';
import { clearAway, openShelf, openWhole, type Stage } from './stage.js';

export { checkOut } from './guard.js';
export type { Job, Source, Written } from './job.js';
export { type Published, published } from './published.js';
export { type Seal, seal } from './seal.js';
export { type Difference, verify } from './verify.js';

/** After how many files others get their turn: a server that answers meanwhile, a signal. */
const turnEvery = 64;

/**
 * Writes a site. Files that don't change are left as they are, files that newsgen wrote once and the site has no more are
 * deleted, and everything else in the output folder stays. A build that was interrupted before is finished first.
 *
 * @param files the files, made as they are asked for; they are never all held in memory. Where making one throws, nothing
 *   is written, and the error comes out as it is
 * @returns how many files were written, left, and deleted
 * @throws Failure 73 where the folder can't be used or somebody else's files are in the way, 74 where the disk fails, 75
 *   where another build is running. Nothing is written then, or the site is finished by the next command
 */
export async function write(files: Iterable<SiteFile>, job: Job): Promise<Written> {
  const places = guard(job);
  const adopt = job.adopt === true;
  return holding(places, async () => {
    onDisk(() => repair(places, adopt));
    const stage = onDisk(() => openStage(places));
    try {
      return await build(files, { places, stage, adopt, remake: job.remake === true });
    } catch (error) {
      abandon(places, stage);
      throw error;
    }
  });
}

/**
 * Finishes a build that was interrupted while it went out, and clears away one that wasn't complete.
 *
 * @returns whether a build was finished
 * @throws Failure as `write`
 */
export async function recover(job: Job): Promise<boolean> {
  const places = guard(job);
  if (look(places.state) === null) return false;
  return holding(places, async () => onDisk(() => repair(places, job.adopt === true)));
}

/** A first build comes into being whole and beside its place; a later one changes what is there. */
function openStage(places: Places): Stage {
  const names = namesIn(places);
  const whole = names === null || names.length === 0 ? openWhole(places) : null;
  return whole ?? openShelf(places);
}

async function build(
  files: Iterable<SiteFile>,
  ground: { places: Places; stage: Stage; adopt: boolean; remake: boolean },
): Promise<Written> {
  const draft = new Draft({ ...ground, last: onDisk(() => readManifest(ground.places.manifest)) });
  let count = 0;
  for (const file of files) {
    onDisk(() => draft.take(file));
    count += 1;
    if (count % turnEvery === 0) await turn();
  }
  return onDisk(() => {
    const plan = draft.finish();
    commit(plan, ground);
    const cleared = plan.puts.flatMap((put) => put.clears).length;
    return { written: plan.puts.length, unchanged: plan.unchanged, deleted: plan.removals.length + cleared };
  });
}

/** Clears away a build that failed, unless it is complete: then the next command finishes it. */
function abandon(places: Places, stage: Stage): void {
  try {
    if (look(places.journal) !== null) return;
    stage.drop();
    clearAway(places);
  } catch {
    // What is left is cleared away by the next command; the failure that led here is the one to tell of.
  }
}

/** A shift: all copy that has to be set, shared among threads. */
import { setImmediate as turn } from 'node:timers/promises';
import type { VFile } from 'vfile';
import { reportAgain } from '../model/galley.js';
import type { Habits } from '../model/settings.js';
import { setGalley } from '../publish.js';
import { type Compositor, canHire, hire } from './crew.js';
import { pack } from './manuscript.js';
import { headOf, type Typeset, typeset } from './shelves.js';

/** How many copies are handed out at once, and how many such batches a thread has waiting beside the one that it works on. */
const batch = 24;
const ahead = 2;

/** From how many copies on another thread pays: it takes the time of some hundred to start. */
const worthwhile = 400;

/** More threads than this wait for the one that hands out. */
const mostOthers = 3;

/** How a shift is worked. */
export interface ShiftJob {
  readonly habits: Habits;
  /** How many threads there may be, this one among them. */
  readonly threads: number;
  readonly signal: AbortSignal | null;
  /** Takes what came of a copy. */
  onSet(file: VFile, galley: Typeset): void;
}

/**
 * Sets copy, this thread and others side by side. What comes of a copy doesn't depend on who sets it, and what is wrong with
 * it is reported on it.
 *
 * @throws the signal's reason
 */
export async function workShift(copy: ReadonlyArray<VFile>, job: ShiftJob): Promise<void> {
  const batches: VFile[][] = [];
  for (let from = 0; from < copy.length; from += batch) batches.push(copy.slice(from, from + batch));
  const others = copy.length < worthwhile || !canHire() ? 0 : Math.min(job.threads - 1, mostOthers);
  const crew = Array.from({ length: others }, () => hire(job.habits));
  try {
    const lanes = crew.flatMap((compositor) => Array.from({ length: ahead }, () => handOut(compositor, batches, job)));
    const all = Promise.all(lanes);
    // What goes wrong while this thread is at work is told below: nobody listening would end the process.
    all.catch(() => undefined);
    await setHere(batches, job);
    await all;
    await setHere(batches, job);
  } finally {
    await Promise.all(crew.map((compositor) => compositor.dismiss()));
  }
}

async function setHere(batches: VFile[][], job: ShiftJob): Promise<void> {
  for (let files = batches.shift(); files !== undefined; files = batches.shift()) {
    for (const file of files) {
      job.onSet(file, typeset(setGalley(file, job.habits)));
      await turn();
      job.signal?.throwIfAborted();
    }
  }
}

/** Hands batches to a thread, one after another. One that fails leaves its batch to this thread. */
async function handOut(compositor: Compositor, batches: VFile[][], job: ShiftJob): Promise<void> {
  for (let files = batches.pop(); files !== undefined; files = batches.pop()) {
    const galleys = await compositor.set(files.map(pack)).catch(() => null);
    if (galleys === null) {
      batches.push(files);
      return;
    }
    for (const [index, file] of files.entries()) take(file, galleys[index], job);
  }
}

function take(file: VFile, galley: Typeset | undefined, job: ShiftJob): void {
  const head = headOf(galley?.summary ?? null);
  if (galley === undefined || head === null) throw new Error(`Unexpected galley of ${file.path}, expected a whole one`);
  reportAgain(file, head);
  job.onSet(file, galley);
}

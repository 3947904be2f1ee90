/** The commit of a build: from the moment that its journal is on the disk, the site is the new one. */
import { apply } from './apply.js';
import { outIsForeign } from './failures.js';
import { namesIn } from './guard.js';
import { saveJournal } from './journal.js';
import { digest } from './look.js';
import { manifestText } from './manifest.js';
import { refuseObstacles } from './obstacles.js';
import type { Places } from './places.js';
import type { Plan } from './plan.js';
import type { Stage } from './stage.js';
import { makeFolders, replaceRecord, storeRecord } from './store.js';

/**
 * Does what a plan says. Where nothing is to be done and the manifest is right, nothing is written at all.
 *
 * @throws Failure, with nothing written, where somebody changed the output folder since the plan was made
 */
export function commit(plan: Plan, ground: { places: Places; stage: Stage; adopt: boolean }): void {
  const { places, stage, adopt } = ground;
  if (!stage.whole && plan.puts.length === 0 && plan.removals.length === 0) {
    record(plan, places);
    return;
  }
  if (stage.whole) refuseFilled(places);
  else refuseObstacles(plan, places.out);
  makeFolders(places.records);
  const text = manifestText(plan.next, places.out);
  storeRecord(places.next, text);
  const { removals, next } = plan;
  const puts = stage.whole ? [] : plan.puts;
  const journal = { stage: stage.kind, whole: stage.whole, adopt, puts, removals, manifest: digest(text) };
  saveJournal(places, journal);
  apply(journal, { places, next, isRepair: false });
}

function record(plan: Plan, places: Places): void {
  if (plan.isRecorded) return;
  makeFolders(places.records);
  replaceRecord(places.manifest, manifestText(plan.next, places.out));
}

function refuseFilled(places: Places): void {
  const names = namesIn(places) ?? [];
  if (names.length > 0) throw outIsForeign(places.out, names);
}

/** The commit of a build: from the moment that its journal is on the disk, the site is the new one. */
import { join } from 'node:path';
import { apply } from './apply.js';
import { foldersOf } from './clash.js';
import { filesBlocked, filesEdited, outIsForeign } from './failures.js';
import { namesIn } from './guard.js';
import type { Put, Removal } from './journal.js';
import { saveJournal } from './journal.js';
import { judge } from './judge.js';
import { digest, leaves, look } from './look.js';
import { manifestText } from './manifest.js';
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
  else refuseChanged(plan, places.out);
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

/** Looks at everything that is to be overwritten or deleted once more: rendering may have taken a while. */
function refuseChanged({ puts, removals }: Plan, out: string): void {
  const going = [...removals, ...puts.flatMap((put) => put.clears)];
  const cleared = new Set(going.map((removal) => removal.path));
  const changed = [...puts.filter((put) => isChanged(put, out)), ...going.filter((removal) => isKept(removal, out))];
  if (changed.length > 0)
    throw filesEdited(
      out,
      changed.map((each) => each.path),
    );
  const blocks = new Set(puts.flatMap((put) => blocksOf(put, { out, cleared })));
  if (blocks.size > 0) throw filesBlocked(out, [...blocks]);
}

function isChanged({ path, over, hash }: Put, out: string): boolean {
  const { is } = judge(join(out, path), { was: over, wanted: hash, doubtful: false });
  return is === 'edited' || is === 'foreign';
}

function isKept({ path, was }: Removal, out: string): boolean {
  const { is } = judge(join(out, path), { was, wanted: null, doubtful: false });
  return is === 'edited' || is === 'special';
}

/** Lists what no file can take the place of: links where it needs folders, folders with somebody else's files. */
function blocksOf(
  { path }: Put,
  { out, cleared }: { out: string; cleared: ReadonlySet<string> },
): ReadonlyArray<string> {
  const above = foldersOf(path).filter((folder) => {
    const found = look(join(out, folder));
    return found !== null && !found.isDirectory() && !cleared.has(folder);
  });
  const found = look(join(out, path));
  if (found === null || found.isFile()) return above;
  const inside = found.isDirectory() ? [...leaves(join(out, path))].map((leaf) => `${path}/${leaf}`) : [];
  const isLeaving = inside.length > 0 && inside.every((leaf) => cleared.has(leaf));
  return isLeaving ? above : [...above, path];
}

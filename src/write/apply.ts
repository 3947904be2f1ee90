/**
 * Carrying out a journal. Every step can be done again: a crash may come between any two, and a repair starts from the
 * first.
 */
import { dirname, join } from 'node:path';
import { foldersOf } from './clash.js';
import { disk } from './disk.js';
import { changedMeanwhile, whileGoingOut } from './failures.js';
import type { Journal, Put, Removal } from './journal.js';
import { judge } from './judge.js';
import { digestFile, look } from './look.js';
import { bootOf } from './machine.js';
import { type Entry, type Manifest, manifestText } from './manifest.js';
import { moveFile, moveFolder } from './move.js';
import { inOrder } from './order.js';
import type { Places } from './places.js';
import { clearAway } from './stage.js';
import { makeFolder, makeFolders, removeEmptyAbove, replaceRecord, syncFolder } from './store.js';

/** Up to how many folders are each waited for until a loss of power can't harm their names. */
const mostSynced = 1000;

/** The circumstances of a commit. */
export interface Scene {
  readonly places: Places;
  /** The manifest that holds afterwards. */
  readonly next: Manifest;
  /** Whether an interrupted build is finished: then bytes on the stage are looked at before they go out. */
  readonly isRepair: boolean;
}

interface Work extends Scene {
  readonly journal: Journal;
  /** Folders of the output folder that are known to be there. */
  readonly folders: Set<string>;
  /** Folders in which names came or went. */
  readonly touched: Set<string>;
  /** What stays as it was since a loss of power spoiled what should have come: the entry, or `null` for no file. */
  readonly spoiled: Map<string, Entry | null>;
}

/**
 * Does what a journal says, and what is done already not again.
 *
 * @throws Failure where somebody changed meanwhile what has to be overwritten or deleted; the journal stays then
 */
export function apply(journal: Journal, scene: Scene): void {
  try {
    carryOut(journal, scene);
  } catch (error) {
    throw whileGoingOut(error);
  }
}

function carryOut(journal: Journal, scene: Scene): void {
  const sets = { folders: new Set<string>(), touched: new Set<string>() };
  const work = { ...scene, journal, ...sets, spoiled: new Map<string, Entry | null>() };
  if (!journal.whole || !isMoved(scene)) applyFiles(work);
  settle(work);
  disk.unlink(scene.places.journal);
  tidy(scene.places);
}

/** Clears up. The site is the new one by now: what can't be cleared away here is by the next command. */
function tidy(places: Places): void {
  try {
    clearAway(places);
  } catch {
    // See above.
  }
}

/** Moves the whole site in one step, unless it must be looked at file by file. */
function isMoved({ places, next, isRepair }: Scene): boolean {
  const mayBeTorn = isRepair && next.unsynced !== bootOf();
  return !mayBeTorn && look(places.stages.beside) !== null && moveFolder(places.stages.beside, places.out);
}

function applyFiles(work: Work): void {
  const { journal, places } = work;
  makeFolders(places.out);
  for (const put of journal.whole ? putsOfWhole(work.next) : journal.puts) bring(put, work);
  for (const removal of journal.removals) remove(removal, work);
  const folders = [...work.touched].filter((folder) => look(folder) !== null);
  if (folders.length <= mostSynced) for (const folder of folders) syncFolder(folder);
}

function putsOfWhole(next: Manifest): ReadonlyArray<Put> {
  const files = [...next.files].map(([path, { hash }]) => ({ path, hash, staged: path, over: null, clears: [] }));
  return inOrder(files);
}

function bring(put: Put, work: Work): void {
  const from = join(work.places.stages[work.journal.stage], put.staged);
  const to = join(work.places.out, put.path);
  if (look(from) === null) confirm(put, to, work);
  else if (work.isRepair && digestFile(from) !== put.hash) leave(put, work);
  else place(put, { from, to }, work);
}

function place(put: Put, { from, to }: { from: string; to: string }, work: Work): void {
  for (const removal of put.clears) remove(removal, work);
  makeAbove(put.path, work);
  refuseEdited(put, to, work);
  moveFile(from, to);
}

/** A file that is on the stage no more has gone out, or a loss of power took it: then the next build makes it anew. */
function confirm(put: Put, to: string, { spoiled, next }: Work): void {
  const found = look(to);
  if (found?.isFile() === true && digestFile(to) === put.hash) return;
  spoiled.set(put.path, next.files.get(put.path) ?? null);
}

/** What a loss of power spoiled on the stage stays there, and what was to go for it stays in the site. */
function leave(put: Put, { spoiled }: Work): void {
  spoiled.set(put.path, put.over);
  for (const { path, was } of put.clears) spoiled.set(path, was);
}

function refuseEdited({ path, hash, over }: Put, to: string, { places, journal }: Work): void {
  const { is } = judge(to, { was: over, wanted: hash, doubtful: false });
  const isTheirs = is === 'edited' || is === 'foreign';
  if (is === 'folder' || is === 'special' || (isTheirs && !journal.adopt)) throw changedMeanwhile(places.out, path);
}

function remove({ path, was }: Removal, { places, journal, folders, touched }: Work): void {
  const target = join(places.out, path);
  const { is } = judge(target, { was, wanted: null, doubtful: false });
  if (is === 'edited' && !journal.adopt) throw changedMeanwhile(places.out, path);
  if (is === 'ours' || is === 'edited') disk.unlink(target);
  touched.add(dirname(target));
  if (is === 'folder' || is === 'special') return;
  removeEmptyAbove(places.out, path);
  for (const folder of foldersOf(path)) folders.delete(join(places.out, folder));
}

/** Makes the folders that a file lies in. Through a link they would lie elsewhere, so a link is no folder here. */
function makeAbove(path: string, work: Work): void {
  const folder = dirname(path);
  const target = join(work.places.out, folder);
  if (folder === '.' || work.folders.has(target)) return;
  makeAbove(folder, work);
  const found = look(target);
  if (found === null) makeFolder(target);
  else if (!found.isDirectory()) throw changedMeanwhile(work.places.out, folder);
  work.folders.add(target);
  work.touched.add(target);
}

/** Puts the new manifest in the old one's place, last of all. */
function settle({ places, next, spoiled }: Work): void {
  if (spoiled.size > 0) {
    replaceRecord(places.manifest, manifestText(mend(next, spoiled), places.out));
  } else if (look(places.next) !== null) {
    disk.rename(places.next, places.manifest);
    syncFolder(places.records);
  }
}

/** A manifest of what is really there, which makes the next build look at bytes. */
function mend(next: Manifest, spoiled: ReadonlyMap<string, Entry | null>): Manifest {
  const files = new Map(next.files);
  for (const [path, entry] of spoiled) {
    if (entry === null) files.delete(path);
    else files.set(path, entry);
  }
  return { unsynced: 'unknown since a repair', files };
}

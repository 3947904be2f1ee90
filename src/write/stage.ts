/** The stage: a hidden folder where changed files wait until all are there. It lies on the output folder's disk. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SiteFile } from '../model/page.js';
import { disk } from './disk.js';
import { codeOf, look, unlessAbsent } from './look.js';
import { type Entry, entryOf } from './manifest.js';
import { type Places, type StageKind, stageKinds } from './places.js';
import { makeFolder, makeFolders, removeIfEmpty, storeNew } from './store.js';

/** Up to how many files are each waited for until a loss of power can't harm them. More would take minutes. */
const mostSynced = 1000;

/** An open stage. */
export interface Stage {
  readonly kind: StageKind;
  /** Whether it holds the whole site under its own names, to become the output folder in one step. */
  readonly whole: boolean;
  /** Whether every file in it would outlive a loss of power. */
  readonly synced: () => boolean;
  /** Puts a file on it; gives its name there, and the entry that it will have. */
  readonly add: (
    file: Required<Omit<SiteFile, 'maker'>>,
    hash: string,
  ) => { readonly staged: string; readonly entry: Entry };
  /** Removes it and all that was made for it. */
  readonly drop: () => void;
}

/**
 * Opens a stage for a whole site beside the output folder, which is absent or empty.
 *
 * @returns the stage; `null` where the folder above can't be written to, or the output folder is a disk of its own
 */
export function openWhole(places: Places): Stage | null {
  const out = look(places.out);
  const root = places.stages.beside;
  const parents = makeFolders(dirname(root));
  if (out !== null && out.dev !== statSync(dirname(root)).dev) return null;
  if (!tryFolder(root, out !== null)) return null;
  const folders = new Set([root]);
  return {
    kind: 'beside',
    whole: true,
    synced: () => false,
    add: (file, hash) => {
      const path = join(root, file.path);
      makeAbove(path, folders);
      return { staged: file.path, entry: entryOf(hash, storeNew(path, file.bytes, false), file.key) };
    },
    drop: () => {
      disk.clear(root);
      for (const parent of parents.toReversed()) removeIfEmpty(parent);
    },
  };
}

/** Makes a folder; where there is a way without it, a lack of permission is no failure. */
function tryFolder(path: string, isOptional: boolean): boolean {
  try {
    makeFolder(path);
    return true;
  } catch (error) {
    if (isOptional && ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function makeAbove(path: string, folders: Set<string>): void {
  const folder = dirname(path);
  if (folders.has(folder)) return;
  makeAbove(folder, folders);
  makeFolder(folder);
  folders.add(folder);
}

/** Opens a stage for the files of a site that change. Nothing is on the disk until the first. */
export function openShelf(places: Places): Stage {
  const kind = kindFor(places);
  const root = places.stages[kind];
  let count = 0;
  return {
    kind,
    whole: false,
    synced: () => count <= mostSynced,
    add: (file, hash) => {
      if (count === 0) makeFolders(root);
      count += 1;
      const staged = String(count);
      return { staged, entry: entryOf(hash, storeNew(join(root, staged), file.bytes, count <= mostSynced), file.key) };
    },
    drop: () => {
      if (count > 0) disk.clear(root);
    },
  };
}

/** The first place on the output folder's own disk: only there a file can be moved in one step. */
function kindFor(places: Places): StageKind {
  const { dev } = statSync(places.out);
  const folders = { state: places.state, beside: dirname(places.out), inside: places.out } as const;
  return stageKinds.find((kind) => statSync(folders[kind]).dev === dev && mayWrite(folders[kind])) ?? 'inside';
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Removes what a build leaves that wasn't complete, or is no more needed by one that was. */
export function clearAway(places: Places): void {
  const { next, journal, manifest, stages } = places;
  const own = [...Object.values(stages), next, `${journal}.tmp`, `${manifest}.tmp`, ...warrantsIn(places)];
  for (const path of own) if (look(path) !== null) disk.clear(path);
}

/** Lists the locks that processes died with while they took the lock over. */
function warrantsIn({ state, lock }: Places): ReadonlyArray<string> {
  const names = unlessAbsent(() => readdirSync(state)) ?? [];
  return names.filter((name) => name.startsWith(`${basename(lock)}.`)).map((name) => join(state, name));
}

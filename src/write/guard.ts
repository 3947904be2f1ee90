/** The guard of the output folder: newsgen fills no folder that is anything else. */
import { readdirSync, type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { onDisk, outIsForeign, outIsNoFolder, outIsReserved, outIsSource } from './failures.js';
import type { Job, Source } from './job.js';
import { look, unlessAbsent } from './look.js';
import { readManifest } from './manifest.js';
import { type Places, physical, placesOf } from './places.js';

/** The page that every newspaper has; a folder with other things and without it is no earlier build. */
const frontPage = 'index.html';

/**
 * Checks that the output folder can be one, before any work is done for it. Folders are compared by where they really
 * are and by their number on the disk, so neither links nor mounts nor capitals lead past it.
 *
 * Whether files in a folder of unknown origin are an earlier build's can't be seen here but for the front page; `write`
 * compares them with what it makes.
 *
 * @throws Failure where the folder is, holds or lies in a source or the records; is the root, the home folder, the
 *   working folder or one that these lie in; is no folder; is of unknown origin and holds a repository, or no front page;
 *   or holds nothing of what newsgen wrote to it, but other things
 */
export function checkOut(job: Job): void {
  guard(job);
}

/** Checks the output folder and gives the places of the job. */
export function guard(job: Job): Places {
  return onDisk(() => {
    const places = placesOf(job);
    refuseReserved(places.out);
    for (const source of [...job.sources, { path: job.state, is: 'folder of records' }])
      refuseSource(places.out, source);
    refuseNoFolder(job.out);
    if (job.adopt !== true) refuseForeign(places);
    return places;
  });
}

/** Says whether newsgen has a record of having written to the output folder. */
function isRecorded(places: Places): boolean {
  return look(places.manifest) !== null || look(places.journal) !== null;
}

/** Says whether of all that newsgen wrote to the output folder nothing is there any more. */
function isGone(places: Places): boolean {
  if (look(places.journal) !== null) return false;
  const paths = [...(readManifest(places.manifest)?.files.keys() ?? [])];
  return paths.length > 0 && !paths.some((path) => look(join(places.out, path))?.isFile() === true);
}

/** Lists what is in the output folder, newsgen's own stage apart; `null` where there is no folder. */
export function namesIn(places: Places): ReadonlyArray<string> | null {
  const names = unlessAbsent(() => readdirSync(places.out));
  return names?.filter((name) => name !== basename(places.stages.inside)) ?? null;
}

function refuseReserved(out: string): void {
  const reserved = [
    { path: homedir(), is: 'your home folder or one that it lies in' },
    { path: process.cwd(), is: 'the working folder or one that it lies in' },
  ];
  if (dirname(out) === out) throw outIsReserved(out, 'the root of the disk');
  if (physical(out).split(sep).includes('.git')) throw outIsReserved(out, "git's own folder or one inside it");
  for (const { path, is } of reserved) {
    if (['is', 'holds'].includes(relationOf(out, path) ?? '')) throw outIsReserved(out, is);
  }
}

function refuseSource(out: string, source: Source): void {
  const relation = relationOf(out, source.path);
  if (relation !== null) throw outIsSource(out, relation, source);
}

function refuseNoFolder(out: string): void {
  const found = look(out);
  if (found === null || found.isDirectory()) return;
  const target = unlessAbsent(() => statSync(out));
  if (target === null) throw outIsNoFolder(out, 'link that leads nowhere');
  if (!target.isDirectory()) throw outIsNoFolder(out, 'file');
}

/**
 * Refuses a folder of unknown origin. Where a record speaks of files that are all gone, somebody emptied the folder, and
 * what is in it is somebody else's. The record is only looked into where the front page is gone, since it may be long.
 */
function refuseForeign(places: Places): void {
  const names = namesIn(places) ?? [];
  const hasFront = names.includes(frontPage);
  if (names.length === 0 || (isRecorded(places) && (hasFront || !isGone(places)))) return;
  if (names.includes('.git')) throw outIsForeign(places.out, ['.git']);
  if (!hasFront) throw outIsForeign(places.out, names);
}

/** Says how the output folder lies to another place: it `is` it, `holds` it, `lies in` it, or none of these (`null`). */
function relationOf(out: string, place: string): 'is' | 'holds' | 'lies in' | null {
  const outs = chainOf(physical(out));
  const places = chainOf(physical(place));
  const [innermost] = outs;
  const [target] = places;
  if (innermost === undefined || target === undefined) return null;
  if (isSame(innermost, target)) return 'is';
  if (places.some((each) => isSame(each, innermost))) return 'holds';
  return outs.some((each) => isSame(each, target)) ? 'lies in' : null;
}

interface Link {
  readonly path: string;
  readonly stats: Stats | null;
}

/** A path and the folders that it lies in, the innermost first. */
function chainOf(path: string): ReadonlyArray<Link> {
  const outer = dirname(path) === path ? [] : chainOf(dirname(path));
  return [{ path, stats: look(path) }, ...outer];
}

function isSame(a: Link, b: Link): boolean {
  if (a.path === b.path) return true;
  return a.stats !== null && b.stats !== null && a.stats.dev === b.stats.dev && a.stats.ino === b.stats.ino;
}

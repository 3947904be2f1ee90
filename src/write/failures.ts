/** Why the writing of a site stops, in words for people. The ids are permanent. */
import { exitCodes, Failure } from '../model/failures.js';
import { visible } from '../model/visible.js';
import type { Source } from './job.js';
import { codeOf, textIn } from './look.js';

/** How many paths a message names. */
const longestList = 10;

const halfOut = 'Until then the folder is partly old and partly new: publish nothing from it.';

function list(paths: ReadonlyArray<string>): string {
  const named = paths.slice(0, longestList).map(visible).join(', ');
  return paths.length > longestList ? `${named} and ${paths.length - longestList} more` : named;
}

function cannotCreate(id: string, out: string, words: { reason: string; remedy: string }): Failure {
  return new Failure({ id, exitCode: exitCodes.cannotCreate, place: visible(out), ...words });
}

/** The output folder is, holds or lies in what the site is made from. */
export function outIsSource(out: string, relation: string, source: Source): Failure {
  return cannotCreate('out-source', out, {
    reason: `The output folder ${visible(out)} can't be used, which ${relation} the ${source.is} ${visible(source.path)}: it must be a folder of its own`,
    remedy: 'Name another folder with --out. Nothing was written.',
  });
}

/** The output folder is one that nobody wants to fill with a site. */
export function outIsReserved(out: string, is: string): Failure {
  return cannotCreate('out-reserved', out, {
    reason: `The output folder ${visible(out)} can't be used, which is ${is}: it must be a folder of its own`,
    remedy: 'Name another folder with --out. Nothing was written.',
  });
}

/** The output folder can't be one: it is a file, or a link that leads nowhere. */
export function outIsNoFolder(out: string, is: string): Failure {
  return cannotCreate('out-unusable', out, {
    reason: `There is a ${is} at ${visible(out)}, where the output folder should be`,
    remedy: 'Remove it, or name another folder with --out. Nothing was written.',
  });
}

/** There are things in the output folder, and nothing says that newsgen put them there. */
export function outIsForeign(out: string, found: ReadonlyArray<string>): Failure {
  return cannotCreate('out-foreign', out, {
    reason: `The output folder ${visible(out)} is neither empty nor an earlier build: newsgen didn't write ${list(found)}`,
    remedy:
      'Empty the folder, or name another with --out. If it is the output folder, build with --adopt: files that the build makes are overwritten, all others stay. Nothing was written.',
  });
}

/** Files that newsgen wrote were changed by somebody else. */
export function filesEdited(out: string, paths: ReadonlyArray<string>): Failure {
  return cannotCreate('out-edited', out, {
    reason: `Somebody changed ${list(paths)} in ${visible(out)} since the last build`,
    remedy:
      'Keep your changes elsewhere and delete these files, or build with --adopt to have them overwritten. Change articles and templates, not pages: pages are made anew. Nothing was written.',
  });
}

/** Something that a build has to overwrite was changed after it began to go out. */
export function changedMeanwhile(out: string, path: string): Failure {
  return cannotCreate('out-changed', out, {
    reason: `Somebody changed ${visible(path)} in ${visible(out)} while a build was going out or interrupted`,
    remedy: `Move it elsewhere, then build again to finish. ${halfOut}`,
  });
}

/** Somebody else's files are where files of the site belong. */
export function filesForeign(out: string, paths: ReadonlyArray<string>): Failure {
  return cannotCreate('out-occupied', out, {
    reason: `In ${visible(out)} there are files that newsgen didn't write where it has to write its own: ${list(paths)}`,
    remedy: 'Move them elsewhere, or build with --adopt to have them overwritten. Nothing was written.',
  });
}

/** Links, folders or devices are where files of the site belong. They aren't overwritten on any terms. */
export function filesBlocked(out: string, paths: ReadonlyArray<string>): Failure {
  return cannotCreate('out-blocked', out, {
    reason: `In ${visible(out)} there are links, folders or special files where newsgen has to write its own: ${list(paths)}`,
    remedy: 'Move them elsewhere. Nothing was written.',
  });
}

/** Two files of the site want one place. */
export function pathsClash(out: string, path: string, other: string): Failure {
  return cannotCreate('out-clash', out, {
    reason: `The file ${visible(path)} can't stand beside ${visible(other)} on every disk: paths must differ in more than capitals and accents, and no file may be named like a folder`,
    remedy: 'Rename the article, picture or asset that one of them is made from. Nothing was written.',
  });
}

/** Another process is writing. */
export function isBusy(lock: string, holder: { pid: number; host: string } | null): Failure {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${visible(holder.host)}`;
  return new Failure({
    id: 'build-running',
    exitCode: exitCodes.busy,
    reason: `Another build is running: ${who}`,
    remedy: `Wait until it is through, or end it. If no such process is there any more, delete ${visible(lock)}.`,
    place: visible(lock),
  });
}

/** The record of an interrupted build can't be read. */
export function journalDamaged(journal: string, out: string): Failure {
  return new Failure({
    id: 'journal-damaged',
    exitCode: exitCodes.disk,
    reason: `The record of an interrupted build, ${visible(journal)}, is damaged`,
    remedy: `Delete ${visible(journal)}, then build with --adopt: pages in ${visible(out)} that differ are overwritten.`,
    place: visible(journal),
  });
}

const refusals: ReadonlyArray<string> = ['EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG', 'ENOTDIR', 'EISDIR', 'EEXIST'];

const makeRoom = 'The disk is full. Make room on it and run the command again.';

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: makeRoom,
  EDQUOT: 'Your share of the disk is used up. Make room and run the command again.',
  EROFS: 'The disk is read-only. Name a folder on another with --out.',
  EACCES: 'You may not write there. Change the permissions, or name another folder with --out.',
  EPERM: 'You may not write there. Change the permissions, or name another folder with --out.',
  EMFILE: 'Too many files are open. Close other programs or raise the limit (ulimit -n), and run the command again.',
  EBUSY: 'Another program has it open. Close that program and run the command again.',
};

/** There is no room for the folders of new pages. */
export function diskIsFull(out: string): Failure {
  return new Failure({
    id: 'disk-full',
    exitCode: exitCodes.disk,
    reason: `The disk of ${visible(out)} has too little room for the new folders`,
    remedy: `${makeRoom} Nothing was written.`,
    place: visible(out),
  });
}

/** Words what the disk said, where the error comes from the disk; other errors stay as they are. */
export function fromDisk(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof Failure || code === null || textIn(error, 'syscall') === null) return error;
  const place = textIn(error, 'path');
  return new Failure({
    id: 'disk-failed',
    exitCode: refusals.includes(code) ? exitCodes.cannotCreate : exitCodes.disk,
    reason: `The disk refuses: ${visible(textIn(error, 'message') ?? code)}`,
    remedy: remedies[code] ?? 'Check the disk, and run the command again.',
    place: place === null ? null : visible(place),
  });
}

/** Words what the disk said while a build was going out, which has to be finished. */
export function whileGoingOut(error: unknown): unknown {
  const failure = fromDisk(error);
  if (!(failure instanceof Failure) || failure.id !== 'disk-failed') return failure;
  return new Failure({
    id: 'build-interrupted',
    exitCode: exitCodes.disk,
    reason: failure.message,
    remedy: `${failure.remedy} The build is finished then. ${halfOut}`,
    place: failure.place,
  });
}

/** Does work on the disk; what the disk refuses comes out as a Failure. */
export function onDisk<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw fromDisk(error);
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { VFile } from 'vfile';
import { exitCodes, Failure } from '../model/failures.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { alternatives } from './alternatives.js';
import { causeOf } from './cause.js';
import { blankCopy, type CopyJob, fillCopy, isCopy } from './copy-file.js';
import { forPeople } from './people.js';
import { strayFiles } from './strays.js';
import { type Found, walk } from './walk.js';

/** After how many files others get their turn: a signal, a watcher. */
const turnEvery = 64;

/**
 * Reads all copy in a folder and below it. Hidden files, and those of systems and editors, are passed over in silence;
 * other files that are no copy are there without text, with the problem on them, and so is what can't be read. A folder
 * without copy is there itself, with that problem.
 *
 * @param folder the articles folder, an absolute path
 * @returns files sorted by `data.source` in code point order, behind them those that are no copy
 * @throws Failure where the folder isn't there or can't be read; the signal's reason where it ends the reading
 */
export async function readCopy(folder: string, job: CopyJob): Promise<Array<VFile>> {
  const files: Array<VFile> = [];
  const others: Array<string> = [];
  for (const found of list(folder, job.cwd)) {
    if (found.kind === 'file' && !isCopy(found.path, job.extensions)) others.push(found.path);
    else files.push(await read(folder, found, job));
    if (files.length % turnEvery === 0) await turn();
    job.signal?.throwIfAborted();
  }
  const strays = strayFiles(others, files, { folder, cwd: job.cwd, portraits: job.portraits ?? [] });
  return [...files, ...strays, ...(files.length > 0 ? [] : [reportNone(folder, job)])];
}

function list(folder: string, cwd: string): ReadonlyArray<Found> {
  try {
    return walk(folder);
  } catch (error) {
    throw missing(folder, cwd, causeOf(error));
  }
}

/**
 * Makes sure that there is an articles folder, before anything is watched in vain.
 *
 * @param folder an absolute path
 * @throws Failure where the folder isn't there
 */
export function checkArticles(folder: string, cwd: string): void {
  if (!existsSync(folder)) throw missing(folder, cwd, 'there is no such folder');
}

function missing(folder: string, cwd: string, cause: string): Failure {
  return new Failure({
    id: 'articles-missing',
    exitCode: exitCodes.usage,
    reason: `The articles folder ${forPeople(folder, cwd)} can't be read: ${cause} (looked for ${folder})`,
    remedy: 'Make a folder "articles" and put a story into it as a .txt file, or name your folder with --articles.',
  });
}

async function read(folder: string, found: Found, job: CopyJob): Promise<VFile> {
  const path = join(folder, found.path);
  const file = blankCopy(path, found.path, job.cwd);
  if (found.kind === 'special') report(file, problem('copy-link'));
  else if (found.kind === 'closed') report(file, problem('copy-unreadable', found.cause));
  else await fillCopy(file, path, job);
  return file;
}

/** Makes a folder without copy a file with that problem on it. */
function reportNone(folder: string, job: CopyJob): VFile {
  const file = new VFile({ cwd: job.cwd, path: forPeople(folder, job.cwd), value: '' });
  report(file, problem('copy-none', alternatives(job.extensions)));
  return file;
}

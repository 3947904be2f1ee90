import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { exitCodes, Failure } from '../model/failures.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { causeOf } from './cause.js';
import { blankCopy, type CopyJob, fillCopy, isCopy } from './copy-file.js';
import { forPeople } from './people.js';
import { type Found, walk } from './walk.js';

/**
 * Reads all copy in a folder and below it. Hidden files, and files that aren't copy, are passed over. What can't be read
 * is there too, with the problem on it; a folder without copy gives one file, the folder itself, with that problem.
 *
 * @param folder the articles folder, an absolute path
 * @returns files sorted by `data.source` in code point order
 * @throws Failure where the folder isn't there or can't be read
 */
export async function readCopy(folder: string, job: CopyJob): Promise<Array<VFile>> {
  const files: Array<VFile> = [];
  for (const found of list(folder, job.cwd)) {
    if (found.kind !== 'file' || isCopy(found.path, job.extensions)) files.push(await read(folder, found, job));
  }
  return files.length > 0 ? files : [reportNone(folder, job)];
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
    reason: `Unexpected articles folder ${forPeople(folder, cwd)}: ${cause} (looked for ${folder})`,
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

function reportNone(folder: string, job: CopyJob): VFile {
  const file = new VFile({ cwd: job.cwd, path: forPeople(folder, job.cwd), value: '' });
  report(file, problem('copy-none', alternatives(job.extensions)));
  return file;
}

/** Writes a choice: `.txt, .text or .md`. */
function alternatives(names: ReadonlyArray<string>): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, Failure } from '../model/failures.js';
import { alternatives } from './alternatives.js';
import { causeOf } from './cause.js';
import { type CopyJob, isCopy } from './copy-file.js';
import { forPeople } from './people.js';
import { walk } from './walk.js';

/**
 * Lists the copy that somebody names: a file is itself, whatever it is, and a folder is all copy in it and below.
 *
 * @param path an absolute path
 * @returns absolute paths, those of a folder in code point order
 * @throws Failure where there is no copy in the folder, or it can't be read
 */
export function namedCopy(path: string, { cwd, extensions }: Pick<CopyJob, 'cwd' | 'extensions'>) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const copy = namesIn(path, cwd).filter((name) => isCopy(name, extensions));
  if (copy.length > 0) return copy.map((name) => join(path, name));
  throw unusable(path, `There are no articles in ${forPeople(path, cwd)}: no file ends in ${alternatives(extensions)}`);
}

function namesIn(folder: string, cwd: string): ReadonlyArray<string> {
  try {
    return walk(folder)
      .filter(({ kind }) => kind === 'file')
      .map((found) => found.path);
  } catch (error) {
    throw unusable(folder, `The folder ${forPeople(folder, cwd)} can't be read: ${causeOf(error)}`);
  }
}

function unusable(place: string, reason: string): Failure {
  const remedy = 'Name a file of copy, or a folder that has some in it.';
  return new Failure({ id: 'copy-none', exitCode: exitCodes.usage, reason, remedy, place });
}

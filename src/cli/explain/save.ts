import { closeSync, lstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exitCodes, Failure } from '../../model/failures.js';

/**
 * Saves a page: whole, or not at all.
 *
 * @param path an absolute path, where nothing may be but an earlier page or an empty file
 * @param page what it holds; it begins with the signature
 * @param signature what every page begins with
 * @throws Failure 73 where something else is there or the folder isn't, 74 where the disk fails
 */
export function savePage(path: string, page: string, signature: string): void {
  try {
    refuseOthers(path, signature);
    const near = join(dirname(path), `.newsgen-explain-${process.pid}.tmp`);
    try {
      writeFileSync(near, page, { flag: 'wx' });
      renameSync(near, path);
    } finally {
      rmSync(near, { force: true });
    }
  } catch (error) {
    throw wording(error, path);
  }
}

function refuseOthers(path: string, signature: string): void {
  if (!/\.html?$/i.test(path)) throw occupied(path, 'name without .html at its end');
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) throw occupied(path, 'folder');
  if (!found.isFile()) throw occupied(path, 'link or special file');
  if (found.size > 0 && beginning(path, signature.length) !== signature) throw occupied(path, 'file of somebody else');
}

function beginning(path: string, length: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

function occupied(path: string, is: string): Failure {
  return new Failure({
    id: 'html-occupied',
    exitCode: exitCodes.cannotCreate,
    reason: `Unexpected ${is}, expected nothing or an earlier page of newsgen explain`,
    remedy: 'Move it elsewhere, or name another file with --html. Nothing was written.',
    place: path,
  });
}

/** Codes of the system that mean that the file can't be made there, whatever the disk's health. */
const refusals: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder is not there'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'the disk is read-only'],
  ['ENAMETOOLONG', 'its name is too long'],
]);

function wording(error: unknown, path: string): unknown {
  if (error instanceof Failure || typeof error !== 'object' || error === null || !('code' in error)) return error;
  const code = String(error.code);
  const refusal = refusals.get(code);
  return new Failure({
    id: 'html-failed',
    exitCode: refusal === undefined ? exitCodes.disk : exitCodes.cannotCreate,
    reason: `Unexpected failure to write the page: ${refusal ?? code}`,
    remedy: 'Name another file with --html, or make room for it. Nothing was written.',
    place: path,
  });
}

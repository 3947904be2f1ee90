import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCodes, Failure } from '../model/failures.js';

/**
 * Writes a file where none is, with the folders above it.
 *
 * @param path an absolute path
 * @returns false where something is there already, which stays as it is
 * @throws Failure where the file can't be made
 */
export function writeNewFile(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') return false;
    if (code === '') throw error;
    throw new Failure({
      id: 'file-failed',
      exitCode: refusals.has(code) ? exitCodes.cannotCreate : exitCodes.disk,
      reason: `Unexpected failure to write the file: ${refusals.get(code) ?? code}`,
      remedy: 'Work in a folder that you may write to, or make room on the disk.',
      place: path,
    });
  }
}

/** Codes of the system that mean that the file can't be made there, whatever the disk's health. */
const refusals: ReadonlyMap<string, string> = new Map([
  ['ENOTDIR', 'a part of its path is a file'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'the disk is read-only'],
  ['ENAMETOOLONG', 'its name is too long'],
]);

/** Looking at the disk without changing it. */
import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, Failure } from '../model/failures.js';

/** Gives the system's code of an error, `ENOENT`; `null` where it has none. */
export function codeOf(error: unknown): string | null {
  return textIn(error, 'code');
}

/** Gives a text that something thrown carries; `null` where it doesn't. */
export function textIn(error: unknown, key: string): string | null {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : null;
  return typeof value === 'string' ? value : null;
}

/** Says whether an error means that nothing is at a path. */
function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

/** Looks at what is at a path, a link itself and not what it leads to; `null` where nothing is. */
export function look(path: string): Stats | null {
  return unlessAbsent(() => lstatSync(path, { throwIfNoEntry: false }) ?? null);
}

/** Never wait for a FIFO that took a record's place. */
const mode = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads the text of a file; `null` where nothing is.
 *
 * @throws the system's error; a Failure where there is a folder, a FIFO or a device
 */
export function readText(path: string): string | null {
  return unlessAbsent(() => {
    const open = openSync(path, mode);
    try {
      if (fstatSync(open).isFile()) return readFileSync(open, 'utf8');
    } finally {
      closeSync(open);
    }
    throw noFile(path);
  });
}

function noFile(place: string): Failure {
  return new Failure({
    id: 'record-special',
    exitCode: exitCodes.cannotCreate,
    reason: 'newsgen keeps a record here, and this is a folder, a FIFO or a device and no file',
    remedy: 'Move it elsewhere and run the command again.',
    place,
  });
}

/** Does something to a path; gives `null` where nothing is there. */
export function unlessAbsent<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** The SHA-256 of bytes, in hexadecimal. */
export function digest(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** The SHA-256 of a file's bytes, in hexadecimal. */
export function digestFile(path: string): string {
  return digest(readFileSync(path));
}

/**
 * Lists the files, links and empty folders in a folder and below it. Links aren't followed.
 *
 * @param folder an absolute path
 * @param except names directly in the folder that are passed over
 * @returns paths below the folder, parted by `/`
 */
export function* leaves(folder: string, except: ReadonlyArray<string> = []): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (except.includes(entry.name)) continue;
    const below = entry.isDirectory() ? [...leaves(join(folder, entry.name))] : [];
    if (below.length === 0) yield entry.name;
    for (const path of below) yield `${entry.name}/${path}`;
  }
}

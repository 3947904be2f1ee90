import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { causeOf, codeOf, stopAtTrouble } from './cause.js';

/** What reading a file gives: its bytes, or why there are none. */
export type Contents =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'large'; readonly size: number }
  | { readonly kind: 'special' }
  | { readonly kind: 'unreadable'; readonly cause: string };

/** Never follow a link, and never wait for a FIFO, even where one took the file's place a moment ago. */
const mode = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a file that is nothing but a file. A link isn't followed, and a FIFO, socket or device isn't opened.
 *
 * @param path an absolute path
 * @param limit the most bytes that are taken
 * @throws Failure where the machine is in trouble, whatever file it is
 */
export function readPlainFile(path: string, limit: number): Contents {
  try {
    return read(openSync(path, mode), limit);
  } catch (error) {
    stopAtTrouble(error, path);
    return codeOf(error) === 'ELOOP' ? { kind: 'special' } : { kind: 'unreadable', cause: causeOf(error) };
  }
}

/** Says whether there is a link, FIFO, socket or device at a path; false where nothing can be found. */
export function isSpecial(path: string): boolean {
  try {
    const found = lstatSync(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

function read(open: number, limit: number): Contents {
  try {
    const found = fstatSync(open);
    if (found.isDirectory()) return { kind: 'unreadable', cause: 'it is a folder' };
    if (!found.isFile()) return { kind: 'special' };
    if (found.size > limit) return { kind: 'large', size: found.size };
    const bytes = readFileSync(open);
    return bytes.length > limit ? { kind: 'large', size: bytes.length } : { kind: 'bytes', bytes };
  } finally {
    closeSync(open);
  }
}

/** What is in a folder, in short: whoever keeps that can tell later whether anything is another. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile } from './plain-file.js';
import { type Found, walk } from './walk.js';

/** Up to how many bytes a file is told by what is in it. Pictures and films may be large; they are told by their stamps. */
const mostRead = 2 * 1024 * 1024;

/**
 * Lists what lies in a folder and below it, with a digest of what is in each file.
 *
 * @param folder an absolute path
 * @param digest makes bytes short; two of one digest are taken to be equal
 * @returns a line for each; equal lists mean that nothing is another
 * @throws the system's error where the folder can't be read
 */
export function listContents(folder: string, digest: (bytes: Uint8Array) => string): ReadonlyArray<string> {
  return walk(folder).map((found) => `${found.path} ${describe(folder, found, digest)}`);
}

function describe(folder: string, { path, kind, cause }: Found, digest: (bytes: Uint8Array) => string): string {
  if (kind !== 'file') return `${kind} ${cause}`;
  return tellContents(join(folder, path), digest);
}

/**
 * Tells what is in a file in short; another text means that something is another.
 *
 * @param path an absolute path
 * @param digest as in `listContents`
 */
export function tellContents(path: string, digest: (bytes: Uint8Array) => string): string {
  const contents = readPlainFile(path, mostRead);
  if (contents.kind === 'bytes') return digest(contents.bytes);
  if (contents.kind !== 'large') return contents.kind === 'unreadable' ? contents.cause : contents.kind;
  return stampOf(path);
}

/** Lists what lies in a folder and below it, each by its name and kind. Nothing is read. */
export function listNames(folder: string): ReadonlyArray<string> {
  return walk(folder).map(({ path, kind }) => `${path} ${kind}`);
}

/** Lists what lies in a folder and below it, with what changes whenever something is done to a file. Nothing is read. */
export function listStamps(folder: string): ReadonlyArray<string> {
  return walk(folder).map(({ path }) => `${path} ${stampOf(join(folder, path))}`);
}

function stampOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found === undefined ? 'gone' : [found.size, found.mtimeMs, found.ctimeMs, found.ino].join();
}

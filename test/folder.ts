import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: Array<string> = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * Makes a folder for one test file's use; it's removed when the file is through.
 *
 * @param files the text or bytes of its files by their path in it
 * @returns its absolute path
 */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsgen-')));
  made.push(folder);
  for (const [path, contents] of Object.entries(files)) put(folder, path, contents);
  return folder;
}

/** Writes a file into a folder, with the folders between. */
export function put(folder: string, path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

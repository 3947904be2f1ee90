import { relative, sep } from 'node:path';

/**
 * Writes a path as people read it: relative to the folder that they work in, parted by `/`.
 *
 * @param path an absolute path
 * @param cwd the absolute folder that they work in
 */
export function forPeople(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? '.' : shown.split(sep).join('/');
}

import { type EncodingName, encodingNamed } from '../../model/encodings.js';
import type { Settings } from '../../model/settings.js';

/**
 * Finds the encoding that the configuration gives for a file: the one for all files, or that of the longest path that the
 * file lies at or below.
 *
 * @param source the file's path below the articles folder, parted by `/`
 * @returns `null` where it gives none
 */
export function declaredFor(encoding: Settings['encoding'], source: string): EncodingName | null {
  if (encoding === null || typeof encoding === 'string') return encodingNamed(encoding ?? '');
  const [nearest] = Object.keys(encoding)
    .filter((path) => isAtOrBelow(plain(path), source))
    .sort((a, b) => plain(b).length - plain(a).length);
  return nearest === undefined ? null : encodingNamed(encoding[nearest] ?? '');
}

function isAtOrBelow(path: string, source: string): boolean {
  return path === '' || source === path || source.startsWith(`${path}/`);
}

function plain(path: string): string {
  return path.replace(/^(?:\.?\/)+|\/+$/g, '');
}

import anyAscii from 'any-ascii';
import type { SourcePath } from '../model/names.js';

/** The longest name that is kept of a file's own, in characters. */
const longest = 60;

/**
 * Names a published file of a picture. It has a part of the picture's hash in it, so that a picture that changes has
 * another address, two pictures never have the same one, and no folder has too many files.
 *
 *     city/Lamps 2.jpg, original.jpg   → pictures/3f/2a9c1b04d1-lamps-2.jpg
 *     city/Lamps 2.jpg, 800.avif       → pictures/3f/2a9c1b04d1-lamps-2-800.avif
 *
 * @param source the picture's path below the articles folder
 * @param hash of its bytes, in hexadecimal
 * @param file the name of the finished file on the shelf
 */
export function publishedName(source: SourcePath, hash: string, file: string): string {
  const [size = '', ending = ''] = file.split('.');
  const suffix = size === 'original' ? '' : `-${size}`;
  return `pictures/${hash.slice(0, 2)}/${hash.slice(2, 12)}-${plainName(source)}${suffix}.${ending}`;
}

function plainName(source: SourcePath): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const plain = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'picture' : plain;
}

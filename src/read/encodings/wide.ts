/** UTF-16 without a byte order mark, which shows by its NULs: every other byte of a space, a digit or a line end is one. */
import type { EncodingName } from '../../model/encodings.js';
import { codecOf } from './codec.js';
import { isOf } from './kinds.js';

/** The most bytes that are looked at. */
const limit = 64 * 1024;

/** How many characters of a text may mean nothing, in parts of all. */
const tolerance = 0.02;

/** Finds which UTF-16 bytes with NULs are in; `null` where they are no text. */
export async function readWide(bytes: Buffer): Promise<EncodingName | null> {
  const start = bytes.subarray(0, Math.min(bytes.length, limit));
  const odd = start.reduce((count, byte, index) => (byte === 0 && index % 2 === 1 ? count + 1 : count), 0);
  const even = start.reduce((count, byte, index) => (byte === 0 && index % 2 === 0 ? count + 1 : count), 0);
  if (Math.min(odd, even) > tolerance * (odd + even)) return null;
  const name = odd > even ? 'utf-16le' : 'utf-16be';
  const characters = [...(await codecOf(name)).decodeStart(start)];
  const broken = characters.filter((character) => isOf(character, ['broken'])).length;
  return broken <= tolerance * characters.length ? name : null;
}

/** From bytes to text, in whatever encoding they are. */
import type { EncodingName } from '../../model/encodings.js';
import { decodeUtf8 } from '../decode.js';
import type { Text } from './careful.js';
import { isSuspect } from './suspects.js';

/**
 * Reads bytes in the encoding that they are in. Nothing is lost in silence: bytes that mean nothing, controls, text that
 * was encoded twice, and an encoding that is a guess are flaws, each with its offset in the file.
 *
 * @param declared the encoding that the site's configuration gives for the file; `null` where it gives none
 */
export async function readText(bytes: Buffer, declared: EncodingName | null): Promise<Text> {
  const plain = decodeUtf8(bytes);
  if (plain !== null && !isSuspect(plain)) return { value: plain, flaws: [] };
  const { readCarefully } = await import('./careful.js');
  return readCarefully(bytes, declared);
}

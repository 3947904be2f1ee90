import type { Codec } from './codec.js';

/**
 * Finds where in a file a character stands.
 *
 * @param bytes the file, without a byte order mark
 * @param index the character's place in the text, in UTF-16 units
 * @returns the offset of its first byte
 */
export function offsetOf(codec: Codec, bytes: Buffer, index: number): number {
  let enough = bytes.length;
  let short = -1;
  while (enough - short > 1) {
    const middle = (enough + short) >> 1;
    if (codec.decodeStart(bytes.subarray(0, middle)).length >= index) enough = middle;
    else short = middle;
  }
  return enough;
}

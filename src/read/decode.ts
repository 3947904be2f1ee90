import { isUtf8 } from 'node:buffer';

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads bytes as UTF-8.
 *
 * @returns the text without byte order mark, its line ends as they are; `null` where a byte isn't UTF-8 or is a NUL
 */
export function decodeUtf8(bytes: Buffer): string | null {
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  return bytes.toString('utf8', bytes.subarray(0, mark.length).equals(mark) ? mark.length : 0);
}

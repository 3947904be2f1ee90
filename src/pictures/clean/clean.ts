import type { PictureWords } from '../../model/picture.js';

/** What is written into a cleaned file anew: nothing else of what it said of itself is left. */
export interface Kept extends Pick<PictureWords, 'creator' | 'rights'> {
  /** How the picture is turned, as EXIF counts it: 1 is upright. */
  readonly orientation: number;
}

/**
 * Takes out of a picture's file all that it says beside the picture: where it was made, with what, by whom, and small
 * earlier versions of it. The picture itself isn't touched, nor are its colours.
 *
 * @throws RangeError where the file isn't built as its format says
 */
export type Clean = (bytes: Buffer, kept: Kept) => Buffer;

/**
 * Takes a part out of a file.
 *
 * @throws RangeError where the file ends before
 */
export function part(bytes: Buffer, start: number, end: number): Buffer {
  if (start > end || end > bytes.length) throw new RangeError(`Unexpected end of the file, expected ${end} bytes`);
  return bytes.subarray(start, end);
}

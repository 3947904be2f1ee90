import { imageSize } from 'image-size';
import { type Problem, problem } from '../model/problems.js';
import { type Kind, kinds } from './kinds.js';

/** The most pixels that a picture may have, in millions. */
const mostMegapixels = 80;

/** What the first bytes of a picture's file say. */
export interface Header {
  readonly kind: Kind;
  /** In pixels, the way up that it is shown. */
  readonly width: number;
  readonly height: number;
  /** How the file is turned, as EXIF counts it. */
  readonly orientation: number;
}

/**
 * Reads what a file says of its picture before anything is decoded, so that a small file can't ask for a huge picture.
 *
 * @param name the file's name, for the problem
 * @returns the header, or what is wrong
 */
export function readHeader(bytes: Uint8Array, name: string): Header | Problem {
  const found = measure(bytes);
  if (found === null || !(found.width > 0 && found.height > 0)) return problem('picture-broken', name);
  const { type = '', width, height, orientation = 1 } = found;
  if (type === 'svg') return problem('picture-drawing', name);
  const kind = kinds.find((each) => each.type === type);
  if (kind === undefined) return problem('picture-format', name, type);
  if (width * height > mostMegapixels * 1e6) {
    return problem('picture-large', name, `${width} × ${height} pixels`, `${mostMegapixels} million pixels`);
  }
  const isTurned = type === 'jpg' && orientation >= 5 && orientation <= 8;
  return { kind, orientation, width: isTurned ? height : width, height: isTurned ? width : height };
}

function measure(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
}

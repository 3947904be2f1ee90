/** The encoder: sharp, where it is installed. It is loaded when the first picture wants it. */
import type { PictureWords } from '../model/picture.js';
import type { Encoding } from './kinds.js';

type Sharp = typeof import('sharp').default;

/** Says how far down the picture's quality may go, format by format, and how much time that may take. */
const qualities = {
  jpeg: { quality: 80, progressive: true },
  png: { compressionLevel: 9 },
  webp: { quality: 76 },
  avif: { quality: 52, effort: 3 },
  gif: {},
} as const satisfies Readonly<Record<Encoding, object>>;

/** A size and format that is wanted. */
export interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly as: Encoding;
}

/** Encodes pictures. */
export interface Encoder {
  /** Its name and version: other ones may encode otherwise. */
  readonly name: string;
  /** Says how many pictures a file holds, one after the other, as moving pictures do. */
  count(bytes: Buffer): Promise<number>;
  /**
   * Encodes a picture in another size or format, upright, without what the file says beside the picture, but for its
   * rights.
   *
   * @throws Error where the file is broken
   */
  encode(bytes: Buffer, wanted: Wanted, words: PictureWords): Promise<Buffer>;
}

/**
 * Loads the encoder.
 *
 * @returns `null` where sharp isn't installed, or isn't made for this machine
 */
export async function loadEncoder(): Promise<Encoder | null> {
  try {
    const { default: sharp } = await import('sharp');
    return encoderOf(sharp);
  } catch {
    return null;
  }
}

const limits = { limitInputPixels: 80_000_000, failOn: 'error' } as const;

function encoderOf(sharp: Sharp): Encoder {
  return {
    name: `sharp-${sharp.versions.sharp ?? ''}`,
    count: async (bytes) => (await sharp(bytes, limits).metadata()).pages ?? 1,
    encode: async (bytes, { width, height, as }, { creator, rights }) => {
      const turned = sharp(bytes, limits).autoOrient().resize(width, height, { fit: 'fill' });
      const flat = as === 'jpeg' ? turned.flatten({ background: '#ffffff' }) : turned;
      const signed = {
        ...(creator === null ? {} : { Artist: creator }),
        ...(rights === null ? {} : { Copyright: rights }),
      };
      const image = Object.keys(signed).length === 0 ? flat : flat.withExif({ IFD0: signed });
      return image.toFormat(as, qualities[as]).toBuffer();
    },
  };
}

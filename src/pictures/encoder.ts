/** The encoder: sharp, where it is installed. */
import type { PictureWords } from '../model/picture.js';
import type { Encoding } from './kinds.js';
import { loadSharp, type Sharp, sharpName } from './sharp.js';

/**
 * Says how far down the picture's quality may go, format by format, and how much time that may take. AVIF takes nearly all
 * of it: effort 2 takes half the time of 3 for files one percent larger, and 4 takes six times as long for seven smaller.
 */
const qualities = {
  jpeg: { quality: 80, progressive: true },
  png: { compressionLevel: 9 },
  webp: { quality: 76 },
  avif: { quality: 52, effort: 2 },
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

/** An encoder that is loaded when a picture has to be made: that takes half a second, and most builds make none. */
export interface EncoderAtHand {
  /** Its name and version, since other ones may encode otherwise; `null` where there is none. */
  readonly name: string | null;
  /** Gives the encoder; `null` where there is none, or none for this machine. */
  load(): Promise<Encoder | null>;
}

/** Finds the encoder that is installed. */
export function findEncoder(): EncoderAtHand {
  return {
    name: sharpName(),
    async load() {
      const sharp = await loadSharp();
      return sharp === null ? null : encoderOf(sharp);
    },
  };
}

const limits = { limitInputPixels: 80_000_000, failOn: 'error' } as const;

function encoderOf(sharp: Sharp): Encoder {
  return {
    count: async (bytes) => (await sharp(bytes, limits).metadata()).pages ?? 1,
    encode: async (bytes, { width, height, as }, { creator, rights }) => {
      const turned = sharp(bytes, limits).autoOrient().resize(width, height, { fit: 'cover' });
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

/** What a page needs to show a picture, whatever the reader's device. */
import type { OutputPath } from '../model/names.js';
import type { Picture, Rendition } from '../model/picture.js';

/** A `source` element's worth of sizes in one format. */
export interface Source {
  readonly type: string;
  readonly srcset: string;
}

/** A picture as a page shows it. */
export interface Shown {
  /** The formats that are smaller than the picture's own, the smallest first. */
  readonly sources: ReadonlyArray<Source>;
  readonly src: string;
  /** Sizes of the picture's own format; `null` where there is one only. */
  readonly srcset: string | null;
  readonly width: number;
  readonly height: number;
}

/** Formats in the order in which a browser should try them. */
const formats = ['image/avif', 'image/webp'] as const;

/** The width of the file that a browser shows that knows no sizes, in pixels. */
const usual = 800;

/**
 * Says how to show a picture.
 *
 * @param address gives the address of a file of the site as seen from the page
 */
export function show(picture: Picture, address: (path: OutputPath) => string): Shown {
  const own = [...picture.renditions.filter(({ mime }) => mime === picture.mime), picture];
  const srcsetOf = (files: ReadonlyArray<Rendition>) =>
    files.map(({ path, width }) => `${address(path)} ${width}w`).join(', ');
  const sources = formats
    .map((type) => ({ type, files: picture.renditions.filter(({ mime }) => mime === type) }))
    .filter(({ type, files }) => files.length > 0 && type !== picture.mime)
    .map(({ type, files }) => ({ type, srcset: srcsetOf(files) }));
  const { path, width, height } = own.find((file) => file.width >= usual) ?? picture;
  return { sources, src: address(path), srcset: own.length > 1 ? srcsetOf(own) : null, width, height };
}

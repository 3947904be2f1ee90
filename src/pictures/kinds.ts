/** The kinds of picture that can be published. Another one is a line in the list. */
import type { Clean } from './clean/clean.js';
import { cleanGif } from './clean/gif.js';
import { cleanJpeg } from './clean/jpeg.js';
import { cleanPng } from './clean/png.js';
import { cleanWebp } from './clean/webp.js';

/** Formats that are encoded. */
export const encodings = {
  jpeg: { mime: 'image/jpeg', ending: 'jpg' },
  png: { mime: 'image/png', ending: 'png' },
  webp: { mime: 'image/webp', ending: 'webp' },
  avif: { mime: 'image/avif', ending: 'avif' },
  gif: { mime: 'image/gif', ending: 'gif' },
} as const;

/** One of them. */
export type Encoding = keyof typeof encodings;

/** A kind of picture file. */
export interface Kind {
  /** What `image-size` calls it. */
  readonly type: string;
  /** What it is published as. */
  readonly as: Encoding;
  /** How its file is cleaned; `null` where it is always encoded anew. */
  readonly clean: Clean | null;
}

/** The kinds. */
export const kinds = [
  { type: 'jpg', as: 'jpeg', clean: cleanJpeg },
  { type: 'png', as: 'png', clean: cleanPng },
  { type: 'webp', as: 'webp', clean: cleanWebp },
  { type: 'gif', as: 'gif', clean: cleanGif },
  { type: 'avif', as: 'jpeg', clean: null },
  { type: 'tiff', as: 'jpeg', clean: null },
] as const satisfies ReadonlyArray<Kind>;

import type { Picture } from '../../model/picture.js';

/** Says whether an address leads to the web, and not to a file beside the article. */
export function isOnWeb(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

/**
 * Finds the picture that an article names.
 *
 * @param pictures the article's
 * @param name as it stands in the article: `../pictures/lamps%20lit.jpg`
 */
export function pictureNamed(pictures: ReadonlyArray<Picture>, name: string): Picture | null {
  const wanted = `/${even(name).replace(/^(?:\.{0,2}\/)+/, '')}`;
  const file = wanted.slice(wanted.lastIndexOf('/'));
  const byPath = pictures.find(({ source }) => `/${even(source)}`.endsWith(wanted));
  return byPath ?? pictures.find(({ source }) => `/${even(source)}`.endsWith(file)) ?? null;
}

/** Gives a picture's own name in small letters: `lamps-2.jpg`. */
export function fileName({ source }: Picture): string {
  return even(source.slice(source.lastIndexOf('/') + 1));
}

function even(path: string): string {
  return decoded(path).normalize('NFC').toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a picture's file says of the picture: IPTC, XMP and EXIF, as the IPTC Photo Metadata Standard has them. */
import exifr from 'exifr';
import type { PictureWords } from '../model/picture.js';

const options = {
  ...{ tiff: true, ifd0: { pick: ['Artist', 'Copyright'] }, iptc: true, xmp: true, mergeOutput: false },
  ...{ exif: false, gps: false, interop: false, icc: false, jfif: false, ihdr: false, ifd1: false },
};

/** Where each is written, the best first: a segment or namespace, and a name in it. */
const places = {
  caption: ['iptc.Caption', 'dc.description'],
  credit: ['iptc.Credit', 'photoshop.Credit'],
  creator: ['iptc.Byline', 'dc.creator', 'ifd0.Artist'],
  rights: ['iptc.CopyrightNotice', 'dc.rights', 'ifd0.Copyright'],
  alt: ['Iptc4xmpCore.AltTextAccessibility'],
} as const satisfies Readonly<Record<keyof PictureWords, ReadonlyArray<string>>>;

/** The longest that is taken, in characters. */
const longest = 1000;

/** Reads the words of a picture. What can't be read is as good as not there. */
export async function readWords(bytes: Uint8Array): Promise<PictureWords> {
  const found = await parse(bytes);
  const first = (names: ReadonlyArray<string>) =>
    names.map((name) => wordsAt(found, name)).find((each) => each !== null);
  return {
    caption: first(places.caption) ?? null,
    credit: first(places.credit) ?? null,
    creator: first(places.creator) ?? null,
    rights: first(places.rights) ?? null,
    alt: first(places.alt) ?? null,
  };
}

async function parse(bytes: Uint8Array): Promise<unknown> {
  try {
    return await exifr.parse(bytes, options);
  } catch {
    return null;
  }
}

function wordsAt(found: unknown, name: string): string | null {
  const [group = '', key = ''] = name.split('.');
  return plain(property(property(found, group), key), group === 'iptc');
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** A text, the first of several, or the one of several languages that stands first. */
function plain(value: unknown, isLatin: boolean): string | null {
  if (Array.isArray(value)) return plain(value[0], isLatin);
  if (typeof value === 'object' && value !== null) return plain(property(value, 'value'), isLatin);
  if (typeof value !== 'string') return null;
  const words = (isLatin ? asWritten(value) : value).replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim();
  return words === '' ? null : [...words.slice(0, 2 * longest)].slice(0, longest).join('');
}

/** IPTC is read as Latin-1, and mostly written in UTF-8. */
function asWritten(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

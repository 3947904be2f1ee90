/**
 * The encodings that are tried, in the order of preference: where two of them read bytes as the same text, the first is named.
 *
 * Some can't be told from one another, and for those the more common is taken:
 * - ISO-8859-1, -9 and windows-1252, -1254 where no byte is used that they read differently; the text is the same.
 * - windows-1250 and ISO-8859-2 in words without š, ž, ť, ą, ľ, ś, ź: the text is the same.
 * - ISO-8859-3, -4, -10, -13, -14 and -16 in a few words: a Baltic, Celtic or Maltese line might be one of its neighbours'.
 * - two or three Chinese characters: nearly any pair of bytes is a frequent character in some other encoding.
 * - the code pages of DOS and the Macintosh from those of Windows; they aren't tried, and must be declared.
 */
import type { EncodingName } from '../../model/encodings.js';

/** An encoding that is tried. */
export interface Candidate {
  readonly name: EncodingName;
  /** `latin` and `foreign` have one byte a character; `foreign` is another alphabet than the Latin one. */
  readonly family: 'unicode' | 'eastern' | 'latin' | 'foreign';
  /** How much rarer it is than others among newspapers' files, in nats. */
  readonly rarity: number;
}

/** The encodings that are tried. */
export const candidates: ReadonlyArray<Candidate> = [
  { name: 'utf-8', family: 'unicode', rarity: 0 },
  { name: 'gb18030', family: 'eastern', rarity: 0 },
  { name: 'big5', family: 'eastern', rarity: 0 },
  { name: 'shift_jis', family: 'eastern', rarity: 0 },
  { name: 'euc-jp', family: 'eastern', rarity: 0 },
  { name: 'euc-kr', family: 'eastern', rarity: 0 },
  { name: 'windows-1252', family: 'latin', rarity: 0 },
  { name: 'windows-1250', family: 'latin', rarity: 0.3 },
  { name: 'windows-1251', family: 'foreign', rarity: 0 },
  { name: 'koi8-r', family: 'foreign', rarity: 0 },
  { name: 'iso-8859-15', family: 'latin', rarity: 0.6 },
  { name: 'iso-8859-2', family: 'latin', rarity: 0.5 },
  { name: 'windows-1254', family: 'latin', rarity: 0.5 },
  { name: 'windows-1253', family: 'foreign', rarity: 0 },
  { name: 'windows-1255', family: 'foreign', rarity: 0 },
  { name: 'windows-1256', family: 'foreign', rarity: 0 },
  { name: 'windows-1257', family: 'latin', rarity: 1 },
  { name: 'windows-1258', family: 'latin', rarity: 3 },
  { name: 'windows-874', family: 'foreign', rarity: 8 },
  { name: 'koi8-u', family: 'foreign', rarity: 1 },
  { name: 'iso-8859-5', family: 'foreign', rarity: 0 },
  { name: 'iso-8859-7', family: 'foreign', rarity: 0 },
  { name: 'iso-8859-6', family: 'foreign', rarity: 1 },
  { name: 'iso-8859-8', family: 'foreign', rarity: 1 },
  { name: 'iso-8859-13', family: 'latin', rarity: 4 },
  { name: 'iso-8859-16', family: 'latin', rarity: 4 },
  { name: 'iso-8859-3', family: 'latin', rarity: 10 },
  { name: 'iso-8859-4', family: 'latin', rarity: 10 },
  { name: 'iso-8859-10', family: 'latin', rarity: 10 },
  { name: 'iso-8859-14', family: 'latin', rarity: 10 },
  { name: 'utf-16le', family: 'unicode', rarity: 6 },
  { name: 'utf-16be', family: 'unicode', rarity: 6 },
];

/** How the numbers of the index are written: the script of the search page reads them. */
import { placeCount } from './places.js';
import type { Scribe } from './scribe.js';

/** The digits, each a number from 0 to 63, as UTF-16 units. */
const digits = Uint8Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_', (digit) =>
  digit.charCodeAt(0),
);

/** Digits from here on say that another follows. */
const half = digits.length / 2;

/** The value of each digit by its UTF-16 unit. */
const values = new Uint8Array(128);
for (const [value, digit] of digits.entries()) values[digit] = value;

/** Writes a whole number, five bits a digit, the highest first. */
export function writeNumber(number: number, scribe: Scribe): void {
  if (number >= half) writeHigh(number >>> 5, scribe);
  scribe.unit(digits[number & (half - 1)] ?? 0);
}

function writeHigh(number: number, scribe: Scribe): void {
  if (number >= half) writeHigh(number >>> 5, scribe);
  scribe.unit(digits[half + (number & (half - 1))] ?? 0);
}

/** Writes the places of a term: one digit for one place, as most have; else two, the first of which is `placeCount` at least. */
export function writePlaces(bits: number, scribe: Scribe): void {
  if (widthOf(bits) === 1) {
    scribe.unit(digits[31 - Math.clz32(bits)] ?? 0);
    return;
  }
  scribe.unit(digits[placeCount + (bits >> 6)] ?? 0);
  scribe.unit(digits[bits & 63] ?? 0);
}

/** Reads the places that are written at a place of a text. */
export function readPlaces(text: string, at: number): number {
  const value = values[text.charCodeAt(at)] ?? 0;
  if (value < placeCount) return 1 << value;
  return ((value - placeCount) << 6) | (values[text.charCodeAt(at + 1)] ?? 0);
}

/** How many digits places take. */
export function widthOf(bits: number): number {
  return (bits & (bits - 1)) === 0 ? 1 : 2;
}

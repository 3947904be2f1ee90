import type { Copy, Line } from './line.js';

/** How far into a line is looked, in UTF-16 units. */
export const depth = 600;

/** How many grams are told apart, a power of two: the part of a line that is looked at has some hundreds. */
const different = 1 << 11;
const numbers = different >>> 5;

/** Of a longer word so many grams are asked for. */
const mostAsked = 8;

/**
 * A bit for each gram that the beginning of each line of a copy has: three letters in a row, or in Han text two characters.
 * Lines are looked into when they are first asked for.
 */
interface Grams {
  readonly bits: Int32Array;
  readonly known: Uint8Array;
}

const ofCopies = new WeakMap<Copy, Grams>();

/** Says whether a line may have a word near its beginning; where this says no, there is no need to search. */
export function mayContain(copy: Copy, line: Line, word: string): boolean {
  const { bits } = gramsFor(copy, line);
  for (let at = 0; at < mostAsked; at++) {
    const first = word.charCodeAt(at);
    if (at + (isUnspaced(first) ? 2 : 3) > word.length) return true;
    const gram = gramOf(first, word.charCodeAt(at + 1), word.charCodeAt(at + 2));
    if (((bits[line.index * numbers + (gram >>> 5)] ?? 0) & (1 << gram)) === 0) return false;
  }
  return true;
}

function gramsFor(copy: Copy, line: Line): Grams {
  let grams = ofCopies.get(copy);
  if (grams === undefined) {
    grams = { bits: new Int32Array(copy.lines.length * numbers), known: new Uint8Array(copy.lines.length) };
    ofCopies.set(copy, grams);
  }
  if (grams.known[line.index] === 0) lookInto(line, grams);
  return grams;
}

function lookInto({ lower, index }: Line, { bits, known }: Grams): void {
  known[index] = 1;
  let second = 0;
  let third = 0;
  for (let at = Math.min(lower.length, depth + mostAsked + 2) - 1; at >= 0; at--) {
    const first = lower.charCodeAt(at);
    const gram = gramOf(first, second, third);
    const place = index * numbers + (gram >>> 5);
    bits[place] = (bits[place] ?? 0) | (1 << gram);
    third = second;
    second = first;
  }
}

function gramOf(first: number, second: number, third: number): number {
  const pair = Math.imul(first, 31) + second;
  const gram = isUnspaced(first) ? pair : Math.imul(pair, 31) + third;
  return (gram ^ (gram >>> 12)) & (different - 1);
}

/** Whether two characters in a row are a gram: from here on lie the scripts without spaces, and nothing that is frequent. */
function isUnspaced(unit: number): boolean {
  return unit >= 0x2e80;
}

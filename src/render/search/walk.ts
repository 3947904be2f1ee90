import type { SearchRecord } from '../../model/search.js';
import { alone } from './cut.js';
import { readPlaces, widthOf } from './digits.js';
import { addUnit, noSum, type Stretch, sumOf } from './words.js';

const blank = 0x20;
const lineEnd = 0x0a;

/** Takes the terms of a record. */
export interface Walker {
  /** A word, where it stands in the record's `words`, and how much it weighs. */
  word(stretch: Stretch, rank: number): void;
  /** A pair of characters, as code points, or a character that stands alone, with the places as bits. */
  pair(first: number, second: number, places: number): void;
}

/** Goes over the terms of a record. */
export function walk({ words, pairs, places }: SearchRecord, walker: Walker): void {
  walkWords(words, walker);
  let at = 0;
  for (let pair = 0; pair < pairs.length; ) {
    const first = pairs.codePointAt(pair) ?? alone;
    pair += first > 0xffff ? 2 : 1;
    const second = pairs.codePointAt(pair) ?? alone;
    pair += second > 0xffff ? 2 : 1;
    const bits = readPlaces(places, at);
    at += widthOf(bits);
    walker.pair(first, second, bits);
  }
}

function walkWords(words: string, walker: Walker): void {
  let from = 0;
  let sum = noSum;
  let rank = 0;
  for (let at = 0; at <= words.length; at++) {
    const unit = at < words.length ? words.charCodeAt(at) : lineEnd;
    if (unit !== blank && unit !== lineEnd) {
      sum = addUnit(sum, unit);
      continue;
    }
    if (at > from) walker.word({ text: words, from, to: at, sum }, rank);
    if (unit === lineEnd) rank += 1;
    from = at + 1;
    sum = noSum;
  }
}

/** Sums up the units of a pair of characters. */
export function sumOfPair(first: number, second: number): number {
  if (first > 0xffff || second > 0xffff) return sumOf(termOf(first, second));
  const sum = addUnit(noSum, first);
  return second === alone ? sum : addUnit(sum, second);
}

/** Writes a pair of characters, or one that stands alone, as a term. */
export function termOf(first: number, second: number): string {
  return second === alone ? String.fromCodePoint(first) : String.fromCodePoint(first, second);
}

/** Says which part of the index a term is in, by what its units sum up to. */
export function shardOf(sum: number, shards: number): number {
  return (sum >>> 0) % shards;
}

import { accent, kindOf, letter, wide } from './characters.js';
import type { Language } from './languages/language.js';
import { lowerCase } from './lower-case.js';
import { PairCounts } from './pair-counts.js';
import { perLanguage } from './per-language.js';
import { stopCharacters, stopWords } from './stop-words.js';

/** The most terms of an article. */
const most = 12;

/** The shortest and the longest word that counts, in UTF-16 units: a longer run of letters is no word. */
const shortest = 4;
const longest = 32;

/** How often a term has to be met, and how often it's taken to be met where the headline has it. */
const fewest = 2;
const inHeadline = 2;

/** The units that pairs are made of, Han and Hangul, as ranges; and how many bits number them. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;
const firstHangul = 0xac00;
const lastHangul = 0xd7a3;
const bits = 15;

/**
 * Finds the terms that mark an article: words of four letters and more, and pairs of Han characters or Hangul syllables,
 * which it has more than once, without those that every article has. What the headline has counts more.
 *
 * @param headline the headline
 * @param texts the story's paragraphs and headers
 * @returns at most twelve, in small letters, the strongest first
 */
export function termsOf(headline: string, texts: ReadonlyArray<string>, language: Language): ReadonlyArray<string> {
  pairs.clear();
  const counts: Counts = { words: new Map(), stops: stopsOf(language) };
  count(headline, inHeadline, counts);
  for (const text of texts) count(text, 1, counts);
  const found: Array<readonly [term: string, times: number]> = [];
  for (const [word, times] of counts.words) if (times >= fewest) found.push([word, times]);
  for (const [pair, times] of pairs.atLeast(fewest)) found.push([writePair(pair), times]);
  return found
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([term]) => term);
}

interface Counts {
  /** How often each word is met, in the order in which they are; less than never, where it's a stop word. */
  readonly words: Map<string, number>;
  readonly stops: ReadonlySet<string>;
}

/** The same of pairs, each written as one number: emptied for each article, since it would take long to make. */
const pairs = new PairCounts();

const stopsOf = perLanguage(({ tag, frequent, says, continues }): ReadonlySet<string> => {
  const [primary = ''] = tag.split('-');
  return new Set([...(stopWords[primary] ?? '').split(' '), ...frequent, ...says, ...continues].map(lowerCase));
});

/** The numbers of units that pairs are made of, of 15 bits; -1 for any other. */
const numbers = new Int16Array(0x10000).fill(-1);
for (let unit = firstHan; unit <= lastHan; unit++) numbers[unit] = unit - firstHan;
for (let unit = firstHangul; unit <= lastHangul; unit++) numbers[unit] = unit - firstHangul + (lastHan - firstHan + 1);
for (const character of stopCharacters) numbers[character.charCodeAt(0)] = -1;

function count(text: string, times: number, counts: Counts): void {
  const lower = lowerCase(text);
  let from = -1;
  let before = -1;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0x20;
    const number = numbers[unit] ?? -1;
    if (number >= 0 && before >= 0) pairs.add((before << bits) | number, times);
    before = number;
    const kind = number >= 0 ? wide : kindOf(unit);
    if ((kind & (letter | accent)) !== 0 && (kind & wide) === 0) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      if (at - from >= shortest && at - from <= longest) addWord(lower.slice(from, at), times, counts);
      from = -1;
    }
  }
}

function addWord(word: string, times: number, { words, stops }: Counts): void {
  words.set(word, (words.get(word) ?? (stops.has(word) ? Number.NEGATIVE_INFINITY : 0)) + times);
}

function writePair(pair: number): string {
  return String.fromCharCode(unitOf(pair >>> bits), unitOf(pair & ((1 << bits) - 1)));
}

function unitOf(number: number): number {
  return number <= lastHan - firstHan ? number + firstHan : number - (lastHan - firstHan + 1) + firstHangul;
}

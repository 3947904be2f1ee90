import { kindAt, letter } from './characters.js';
import { languages } from './languages/index.js';
import type { Language, Script } from './languages/language.js';
import { lowerCase } from './lower-case.js';

/** How much of the copy is looked at, in UTF-16 units: enough to be sure, and the same work for any length. */
const sample = 800;

/** Where the letters of scripts lie among the UTF-16 units, and how much a letter counts. */
const scripts: ReadonlyArray<{ script: Script; from: number; to: number; weight: number }> = [
  { script: 'Latin', from: 0x61, to: 0x24f, weight: 1 },
  { script: 'Latin', from: 0x1e00, to: 0x1eff, weight: 1 },
  { script: 'Cyrillic', from: 0x400, to: 0x4ff, weight: 1 },
  { script: 'Hebrew', from: 0x590, to: 0x5ff, weight: 1 },
  { script: 'Arabic', from: 0x600, to: 0x6ff, weight: 1 },
  { script: 'Devanagari', from: 0x900, to: 0x97f, weight: 1 },
  // What is written with kana is written with Han characters too, so each kana counts for several.
  { script: 'Kana', from: 0x3041, to: 0x30ff, weight: 4 },
  { script: 'Han', from: 0x4e00, to: 0x9fff, weight: 1 },
  { script: 'Hangul', from: 0xac00, to: 0xd7a3, weight: 1 },
];

/** The scripts that have capitals. */
const cased: ReadonlySet<Script> = new Set<Script>(['Latin', 'Cyrillic']);

/**
 * Tells the language of a copy from its script, and among the languages of one script from letters that only one of them
 * has, or from their little words.
 *
 * @param text the copy's words, without markup
 * @param fallback the language of a copy that tells none
 */
export function detect(text: string, fallback: Language): Language {
  const middle = text.length >> 2;
  const body = text.length > 2 * sample ? text.slice(middle, middle + sample) : text.slice(0, 2 * sample);
  const script = mostFrequentScript(body);
  if (script === null) return fallback;
  const telling = tellingOf(script);
  const { candidates } = telling;
  const usual = candidates.find((language) => language === fallback) ?? candidates[0] ?? fallback;
  if (candidates.length < 2) return usual;
  const lower = cased.has(script) ? lowerCase(body) : body;
  return byLetters(lower, telling) ?? byWords(lower, telling) ?? usual;
}

function mostFrequentScript(text: string): Script | null {
  const counts = new Uint32Array(scripts.length);
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < firstLetter) continue;
    // A letter has mostly the script of the one before it.
    if (!isIn(row, unit)) row = rowOf(unit);
    if (row < scripts.length) counts[row] = (counts[row] ?? 0) + 1;
  }
  const sums = new Map<Script, number>();
  for (const [row, { script, weight }] of scripts.entries()) {
    sums.set(script, (sums.get(script) ?? 0) + (counts[row] ?? 0) * weight);
  }
  return most(sums);
}

const froms = Uint16Array.from(scripts, ({ from }) => from);
const tos = Uint16Array.from(scripts, ({ to }) => to);
const firstLetter = Math.min(...froms);

function isIn(row: number, unit: number): boolean {
  return unit >= (froms[row] ?? Infinity) && unit <= (tos[row] ?? 0);
}

/** The script of a UTF-16 unit, as its place in the list; the list's length for one that tells none. */
function rowOf(unit: number): number {
  let row = 0;
  while (row < scripts.length && !isIn(row, unit)) row++;
  return row;
}

/** What tells the languages of a script apart: each letter and each frequent word with the languages that have it. */
interface Telling {
  readonly candidates: ReadonlyArray<Language>;
  /** By their UTF-16 units. */
  readonly letters: ReadonlyMap<number, ReadonlyArray<Language>>;
  /** 1 for each UTF-16 unit that is one of the letters: most aren't. */
  readonly isLetter: Uint8Array;
  readonly words: ReadonlyMap<string, ReadonlyArray<Language>>;
  /** The length of the longest of the words, in UTF-16 units. */
  readonly longestWord: number;
}

const tellings = new Map<Script, Telling>();

function tellingOf(script: Script): Telling {
  const known = tellings.get(script);
  if (known !== undefined) return known;
  const candidates = languages.filter((language: Language) => language.script === script);
  const letters = speakersOf(candidates, ({ letters = '' }) => Array.from(letters, (each) => each.charCodeAt(0)));
  const isLetter = new Uint8Array(0x10000);
  for (const unit of letters.keys()) isLetter[unit] = 1;
  const words = speakersOf(candidates, ({ frequent }) => frequent);
  const longestWord = Math.max(0, ...[...words.keys()].map((word) => word.length));
  const telling = { candidates, letters, isLetter, words, longestWord };
  tellings.set(script, telling);
  return telling;
}

function speakersOf<Sign>(candidates: ReadonlyArray<Language>, signsOf: (language: Language) => ReadonlyArray<Sign>) {
  const speakers = new Map<Sign, Language[]>();
  for (const language of candidates) {
    for (const sign of signsOf(language)) speakers.set(sign, [...(speakers.get(sign) ?? []), language]);
  }
  return speakers;
}

function byLetters(lower: string, { candidates, letters, isLetter }: Telling): Language | null {
  if (letters.size === 0) return null;
  const counts = new Map(candidates.map((language) => [language, 0]));
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (isLetter[unit] !== 1) continue;
    for (const language of letters.get(unit) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return most(counts);
}

function byWords(lower: string, { words, longestWord }: Telling): Language | null {
  const votes = new Map<Language, number>();
  let from = 0;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && (kindAt(lower, at) & letter) !== 0) continue;
    const known = at > from && at - from <= longestWord ? words.get(lower.slice(from, at)) : undefined;
    for (const language of known ?? []) votes.set(language, (votes.get(language) ?? 0) + 1 / (known?.length ?? 1));
    from = at + 1;
  }
  return most(votes);
}

/** The first of those that are counted most; `null` where nothing is counted. */
function most<Counted>(counts: ReadonlyMap<Counted, number>): Counted | null {
  let best: Counted | null = null;
  let highest = 0;
  for (const [counted, count] of counts) {
    if (count <= highest) continue;
    best = counted;
    highest = count;
  }
  return best;
}

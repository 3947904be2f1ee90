import { accent, figure, kindOf, letter, wide } from '../characters.js';
import { en } from '../languages/en.js';
import { perLanguage } from '../per-language.js';
import { agencies } from './agencies.js';

/** What a phrase is the mark of. */
export type Mark =
  | 'by'
  | 'role'
  | 'credit'
  | 'furniture'
  | 'note'
  | 'month'
  | 'dated'
  | 'agency'
  | 'continues'
  | 'says';

/** A phrase found in a line. */
export interface Hit {
  readonly mark: Mark;
  /** Where it stands in the line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly mark: Mark;
  readonly text: string;
  /** Whether it ends where a word does, as phrases of scripts with spaces do. */
  readonly closed: boolean;
}

/** A language's phrases. */
export interface Lexicon {
  /** By their first two UTF-16 units, as one number; a phrase of one unit has nothing for the second. */
  readonly phrases: ReadonlyMap<number, ReadonlyArray<Phrase>>;
  /** Which phrases may begin with some units, by their places: a quick no for most places of a line. */
  readonly beginnings: Uint8Array;
}

/** A mark that means something at a line's beginning only, and isn't looked for behind it. */
export type EarlyMark = 'note' | 'dated' | 'continues';

const early: ReadonlySet<Mark> = new Set<EarlyMark>(['note', 'dated', 'continues']);

/** How far a line's beginning reaches, in UTF-16 units. */
const earlyLength = 8;

/** Lines longer than this are searched at both ends only: what a phrase can tell of a paragraph stands there. */
const wholeLength = 240;
const endLength = 110;

/** The phrases of a language, and the English ones of pictures and furniture, which stand on pages in any language. */
export const lexiconOf = perLanguage((language): Lexicon => {
  const lists: ReadonlyArray<readonly [Mark, ReadonlyArray<string>]> = [
    ['by', language.by],
    ['role', language.roles],
    ['credit', [...language.credits, ...en.credits]],
    ['furniture', [...language.furniture, ...en.furniture]],
    ['note', [...language.notes, ...en.notes]],
    ['month', language.months.flatMap((forms) => forms.split(' '))],
    ['dated', language.dated],
    ['agency', agencies],
    ['continues', language.continues],
    ['says', language.says],
  ];
  const lexicon = new Map<number, Phrase[]>();
  for (const [mark, phrases] of lists) {
    for (const phrase of new Set(phrases.map((text) => text.toLowerCase()))) add(lexicon, mark, phrase);
  }
  for (const phrases of lexicon.values()) phrases.sort((a, b) => b.text.length - a.text.length);
  return { phrases: lexicon, beginnings: beginningsOf(lexicon) };
});

function add(lexicon: Map<number, Phrase[]>, mark: Mark, text: string): void {
  const key = (text.charCodeAt(0) << 16) | (text.length > 1 ? text.charCodeAt(1) : 0);
  lexicon.set(key, [...(lexicon.get(key) ?? []), { mark, text, closed: goesOn(text, text.length - 1) }]);
}

/** How many beginnings of one, two and three units are told apart, each: a power of two. */
const different = 1 << 12;

const isEarly = 1;
const isAnywhere = 2;

function beginningsOf(lexicon: Lexicon['phrases']): Uint8Array {
  const beginnings = new Uint8Array(3 * different);
  for (const { mark, text } of [...lexicon.values()].flat()) {
    const place = [placeOfOne, placeOfTwo, placeOfThree][Math.min(text.length, 3) - 1] ?? placeOfThree;
    const at = place(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
    beginnings[at] = (beginnings[at] ?? 0) | (early.has(mark) ? isEarly : isAnywhere);
  }
  return beginnings;
}

function placeOfOne(unit: number): number {
  return unit & (different - 1);
}

function placeOfTwo(first: number, second: number): number {
  return different + ((Math.imul(first, 31) + second) & (different - 1));
}

function placeOfThree(first: number, second: number, third: number): number {
  return 2 * different + ((Math.imul(Math.imul(first, 31) + second, 31) + third) & (different - 1));
}

/**
 * Finds the phrases of a lexicon in a line, the longest of each mark at each place; in long lines only near both ends.
 *
 * @param lower the line in lower case
 */
export function findHits(lower: string, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const { length } = lower;
  if (length <= wholeLength) {
    search({ text: lower, from: 0, to: length, hits }, lexicon);
    return hits;
  }
  search({ text: lower, from: 0, to: endLength, hits }, lexicon);
  search({ text: lower, from: length - endLength, to: length, hits }, lexicon);
  return hits;
}

/** A part of a line, from one place to another in UTF-16 units, and what was found so far. */
interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly hits: Hit[];
}

function search(part: Part, lexicon: Lexicon): void {
  const { from, to } = part;
  const { beginnings } = lexicon;
  let inWord = false;
  let next = unitAt(part, from);
  let third = unitAt(part, from + 1);
  for (let at = from; at < to; at++) {
    const unit = next;
    next = third;
    third = unitAt(part, at + 2);
    const kind = kindOf(unit);
    const isWide = (kind & wide) !== 0;
    const mayBegin = isWide || !inWord;
    inWord = !isWide && (kind & ofWords) !== 0;
    if (!mayBegin) continue;
    const begun =
      (beginnings[placeOfOne(unit)] ?? 0) |
      (beginnings[placeOfTwo(unit, next)] ?? 0) |
      (beginnings[placeOfThree(unit, next, third)] ?? 0);
    const wanted = at < earlyLength ? isEarly | isAnywhere : isAnywhere;
    if ((begun & wanted) !== 0) collect(part, at, lexicon);
  }
}

/** A unit of a part; 0 behind its end. */
function unitAt({ text, to }: Part, at: number): number {
  return at < to ? text.charCodeAt(at) : 0;
}

function collect(part: Part, at: number, { phrases }: Lexicon): void {
  const { text, to, hits } = part;
  const first = text.charCodeAt(at);
  const candidates = phrases.get((first << 16) | unitAt(part, at + 1)) ?? phrases.get(first << 16);
  if (candidates === undefined) return;
  const third = text.charCodeAt(at + 2);
  for (const { mark, text: phrase, closed } of candidates) {
    const end = at + phrase.length;
    if (end > to || (phrase.length > 2 && phrase.charCodeAt(2) !== third)) continue;
    if (!text.startsWith(phrase, at)) continue;
    if (closed && end < to && goesOn(text, end)) continue;
    if (!hasHit(hits, mark, at)) hits.push({ mark, start: at, end });
  }
}

function hasHit(hits: ReadonlyArray<Hit>, mark: Mark, start: number): boolean {
  for (const hit of hits) if (hit.mark === mark && hit.start === start) return true;
  return false;
}

const ofWords = letter | figure | accent;

/** Says whether a word of a script with spaces goes on at a place. */
function goesOn(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return (kind & ofWords) !== 0 && (kind & wide) === 0;
}

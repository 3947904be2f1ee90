import { isWide } from '../blocks/measure.js';
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

/** A language's phrases by their first two UTF-16 units, as one number. */
export type Lexicon = ReadonlyMap<number, ReadonlyArray<Phrase>>;

/** Lines longer than this are searched at both ends only: what a phrase can tell of a paragraph stands there. */
const wholeLength = 240;
const endLength = 110;

/** A language's phrases, and the English ones of pictures and furniture, which stand on pages in any language. */
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
  return lexicon;
});

function add(lexicon: Map<number, Phrase[]>, mark: Mark, text: string): void {
  const key = keyAt(text, 0);
  const closed = isWordUnit(text.charCodeAt(text.length - 1)) && !isWide(text.charCodeAt(text.length - 1));
  lexicon.set(key, [...(lexicon.get(key) ?? []), { mark, text, closed }]);
}

/**
 * Finds the phrases of a lexicon in a line, the longest of each mark at each place; in long lines only near both ends.
 *
 * @param lower the line in lower case
 */
export function findHits(lower: string, lexicon: Lexicon): Hit[] {
  if (lower.length <= wholeLength) return search(lower, lexicon, 0);
  const tail = lower.length - endLength;
  return [...search(lower.slice(0, endLength), lexicon, 0), ...search(lower.slice(tail), lexicon, tail)];
}

function search(text: string, lexicon: Lexicon, offset: number): Hit[] {
  const hits: Hit[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const wide = isWide(unit);
    if (wide || !inWord) collect(hits, { text, at, offset }, lexicon);
    inWord = !wide && isWordUnit(unit);
  }
  return hits;
}

function collect(hits: Hit[], place: { text: string; at: number; offset: number }, lexicon: Lexicon): void {
  const { text, at, offset } = place;
  const candidates = lexicon.get(keyAt(text, at)) ?? lexicon.get(text.charCodeAt(at) << 16);
  if (candidates === undefined) return;
  for (const { mark, text: phrase, closed } of candidates) {
    if (!text.startsWith(phrase, at)) continue;
    const end = at + phrase.length;
    if (closed && end < text.length && isWordUnit(text.charCodeAt(end)) && !isWide(text.charCodeAt(end))) continue;
    if (hits.some((hit) => hit.mark === mark && hit.start === at + offset)) continue;
    hits.push({ mark, start: at + offset, end: end + offset });
  }
}

/** The first two units of a phrase; a phrase of one unit has nothing for the second. */
function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Says whether a UTF-16 unit is part of a word. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  return letter.test(String.fromCharCode(unit));
}

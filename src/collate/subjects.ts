/** What a story is about, as far as lists and summaries know. */
import type { Summary } from '../model/article.js';
import type { Group } from '../model/edition.js';

/** One thing that a story is about. */
export interface Mark {
  /** A word in small letters, or a tag's slug behind `#`. */
  readonly name: string;
  /** How much the story is about it: 1 is its strongest term. */
  readonly strength: number;
  /** What sharing it counts for: a tag two, since an editor chose it; a term one; a headline's word nothing by itself. */
  readonly count: number;
}

/** A story, as far as it says what it is about. */
export type Subject = Pick<Summary, 'headline' | 'terms' | 'news'> & { readonly topics: ReadonlyArray<Group> };

/** The strength of a tag, and of a word that is in the headline only. */
const ofTag = 1.25;
const ofHeadline = 0.4;

/** The number of terms after which they are half as strong as the first. */
const half = 12;

/** The least letters of a word of a headline: most words that are in every headline have fewer. */
const leastLetters = 4;

/**
 * Lists what a story is about, each thing once: its terms, the first the strongest, its tags, and the words of its headline;
 * in scripts without spaces each two characters beside one another.
 */
export function marksOf({ headline, terms, topics }: Subject): ReadonlyArray<Mark> {
  const marks = new Map<string, Mark>();
  for (const { slug } of topics) marks.set(`#${slug}`, { name: `#${slug}`, strength: ofTag, count: 2 });
  for (const [rank, term] of terms.entries()) {
    const name = inSmall(term);
    if (!marks.has(name)) marks.set(name, { name, strength: half / (half + rank), count: 1 });
  }
  for (const name of wordsOf(headline)) {
    if (!marks.has(name)) marks.set(name, { name, strength: ofHeadline, count: 0 });
  }
  return [...marks.values()];
}

function inSmall(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Writing without spaces between words. */
const run = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

function wordsOf(headline: string): ReadonlyArray<string> {
  const text = inSmall(headline);
  const pairs = (text.match(run) ?? []).flatMap((characters) => pairsOf([...characters]));
  const words = text.replace(run, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...pairs, ...words.filter((word) => word.length >= leastLetters)];
}

function pairsOf(characters: ReadonlyArray<string>): ReadonlyArray<string> {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

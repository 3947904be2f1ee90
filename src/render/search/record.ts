/** The record of a story: what a build finds out of its text once, and the index is made from. */
import type { SearchRecord } from '../../model/search.js';
import { cut, type Sink } from './cut.js';
import { writePlaces } from './digits.js';
import { Lexicon } from './lexicon.js';
import { Pairs } from './pairs.js';
import { bitOfRest, heavyCount, rankOf } from './places.js';
import { Scribe } from './scribe.js';
import { type Searchable, textsOf } from './texts.js';

/** What is remembered from one story to the next, so that it needn't be made anew. No record depends on it. */
const lexicon = new Lexicon();
const pairs = new Pairs();
const scribe = new Scribe();

/**
 * Finds all terms of an article: stemmed words, and of scripts without spaces pairs of characters.
 *
 * It depends on nothing but the article, and on neither its desk nor its language.
 *
 * @param article its tags and its people can be searched for, too
 */
export function readTerms(article: Searchable): SearchRecord {
  const { headline, deck, lede, rest } = textsOf(article);
  const story = collector();
  story.add(headline, 1);
  for (const text of deck) story.add(text, 1 << 1);
  story.add(lede, 1 << 2);
  for (const [number, text] of rest.entries()) story.add(text, bitOfRest(number));
  return story.record();
}

/** Finds the terms of a text that stands beside a story, such as the name of its desk. */
export function termsBeside(text: string): SearchRecord {
  const story = collector();
  story.add(text, bitOfRest(0));
  return story.record();
}

/** Collects the terms of texts, those of the heaviest first: each word is listed where it weighs most. */
function collector() {
  lexicon.begin();
  pairs.clear();
  const words: ReadonlyArray<string[]> = Array.from({ length: heavyCount + 1 }, () => []);
  const places: number[] = [];
  let place = 0;
  let list: string[] = [];
  const sink: Sink = {
    word(stretch) {
      const number = lexicon.numberAt(stretch);
      if (lexicon.isNew(number)) list.push(lexicon.stemOf(number));
    },
    pair(first, second) {
      const number = pairs.numberOf(first, second);
      places[number] = (places[number] ?? 0) | place;
    },
  };
  return {
    add(text: string, bit: number) {
      place = bit;
      list = words[rankOf(bit)] ?? list;
      cut(text, sink);
    },
    record: () => ({
      words: words.map((each) => each.join(' ')).join('\n'),
      pairs: writePairs(places.length),
      places: writeAll(places),
    }),
  };
}

function writePairs(count: number): string {
  for (let number = 0; number < count; number++) {
    scribe.character(pairs.firstOf(number));
    scribe.character(pairs.secondOf(number));
  }
  return scribe.take();
}

function writeAll(places: ReadonlyArray<number>): string {
  for (const bits of places) writePlaces(bits, scribe);
  return scribe.take();
}

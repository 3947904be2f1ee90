import type { SearchRecord } from '../../model/search.js';
import { alone } from './cut.js';
import { rankOf } from './places.js';
import { termOf, walk } from './walk.js';

/**
 * Lists the terms that the index has of a story, each with what it has of the term's places, as bits: of a pair of
 * characters all; of a word, and of a character by itself, the one that weighs most.
 */
export function termsOf(record: SearchRecord): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const addOnce = (term: string, places: number) => {
    if (!terms.has(term)) terms.set(term, 1 << rankOf(places));
  };
  walk(record, {
    word: ({ text, from, to }, rank) => addOnce(text.slice(from, to), 1 << rank),
    pair(first, second, places) {
      addOnce(termOf(first, alone), places);
      if (second === alone) return;
      addOnce(termOf(second, alone), places);
      terms.set(termOf(first, second), places);
    },
  });
  return terms;
}

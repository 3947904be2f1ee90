import type { Language } from './languages/language.js';

/**
 * Derives something from a language once and keeps it: patterns and tables are costly to make and are asked for at every
 * line.
 */
export function perLanguage<Derived extends object>(
  derive: (language: Language) => Derived,
): (language: Language) => Derived {
  const derived = new WeakMap<Language, Derived>();
  return (language) => {
    const known = derived.get(language);
    if (known !== undefined) return known;
    const made = derive(language);
    derived.set(language, made);
    return made;
  };
}

/** A pattern that nothing fits, for a list of words that is empty. */
export const never = /(?!)/;

/** Turns words into alternatives of a pattern, the longest first, with any blanks between the words of a phrase. */
export function alternatives(phrases: ReadonlyArray<string>): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}

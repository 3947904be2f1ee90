import { stringsFor } from '../strings/index.js';
import { unexpected } from './filter.js';

/**
 * Gives what a language calls itself: `Deutsch`.
 *
 * @param tag a BCP 47 tag
 * @returns the tag itself where the theme doesn't speak the language
 */
export function autonym(tag: unknown): string {
  if (typeof tag !== 'string') throw unexpected(tag, 'a language tag');
  const words = stringsFor(tag);
  return languageOf(words.tag) === languageOf(tag) ? words.autonym : tag;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

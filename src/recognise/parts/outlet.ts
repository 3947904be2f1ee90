import { agencies } from '../label/agencies.js';
import type { Language } from '../languages/language.js';
import { lowerCase } from '../lower-case.js';
import { perLanguage } from '../per-language.js';

const agencyNames: ReadonlySet<string> = new Set(agencies);

/** What parts the words of a name. */
const parting = /[\s/-]+/u;

const hasSpaces = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

/** A web address without its beginning, as papers sign with: PAPER.COM. */
const address = /^(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]{3,}\.(?:com|org|net|info|news|[a-z]{2})$/iu;

/**
 * Says whether a text is the name of a paper, an agency or a desk: it has a word that such names have, the name of an
 * agency, or a web address.
 *
 *     Salzach-Nachrichten · Coast News Desk · 海州晚报 · AFP Deutschland · PAPER.COM
 */
export function isOutlet(text: string, language: Language): boolean {
  if (agencyNames.has(text) || text.split(parting).some((word) => agencyNames.has(word))) return true;
  if (text.includes('.') && address.test(text)) return true;
  const lower = lowerCase(text);
  if (!hasSpaces.test(text)) return language.outlets.some((word) => lower.endsWith(word));
  const { phrases, words, endings } = wordsOf(language);
  return (
    phrases.some((phrase) => lower.includes(phrase)) ||
    lower.split(parting).some((word) => words.has(word) || endings.some((ending) => word.endsWith(ending)))
  );
}

/** German papers have the word at the end of another: Tagesnachrichten. A short word has to stand alone. */
const shortestEnding = 6;

const wordsOf = perLanguage(({ outlets }) => {
  const words = outlets.filter((word) => !word.includes(' '));
  return {
    phrases: outlets.filter((word) => word.includes(' ')),
    words: new Set(words),
    endings: words.filter((word) => word.length >= shortestEnding),
  };
});

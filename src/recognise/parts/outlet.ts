import { agencies } from '../label/agencies.js';
import type { Language } from '../languages/language.js';

const hasSpaces = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

/**
 * Says whether a text is the name of a paper, an agency or a desk: it has a word that such names have, or the name of an
 * agency.
 *
 *     Salzach-Nachrichten · Coast News Desk · 海州晚报 · AFP Deutschland
 */
export function isOutlet(text: string, { outlets }: Language): boolean {
  const lower = text.toLowerCase();
  const words = lower.split(/[\s/-]+/u);
  const printed = text.split(/[\s/-]+/u);
  if (agencies.some((agency) => text === agency || printed.includes(agency))) return true;
  if (!hasSpaces.test(text)) return outlets.some((word) => lower.endsWith(word));
  return outlets.some((word) =>
    word.includes(' ') ? lower.includes(word) : words.some((part) => endsWithWord(part, word)),
  );
}

/** German papers have the word at the end of another: Tagesnachrichten. A short word has to stand alone. */
function endsWithWord(part: string, word: string): boolean {
  return part === word || (word.length > 5 && part.endsWith(word));
}

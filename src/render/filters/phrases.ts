import { unexpected } from './filter.js';

/** The marks that a Chinese headline may break at. */
const marks = /[\s，。！？；：、…—·,.!?;:]+/u;

/** The longest run that still stands on one line of a phone. */
const longestRun = 12;

/**
 * Says whether a headline should break at its punctuation only: `疫情防控，/「娘家人」一直在线`.
 *
 * A headline in Chinese characters breaks anywhere, also in the middle of a word, and no segmenter of words can be
 * trusted with news. Where its runs between marks are short, they are kept whole.
 *
 * @param text a headline or a deck
 */
export function phrases(text: unknown): boolean {
  if (typeof text !== 'string') throw unexpected(text, 'a headline');
  if (!/\p{Script=Han}/u.test(text) || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
    return false;
  }
  const runs = text.split(marks).filter((run) => run !== '');
  return runs.length > 1 && runs.every((run) => [...run].length <= longestRun);
}

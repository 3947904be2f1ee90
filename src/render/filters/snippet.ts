import { unexpected } from './filter.js';

/** The most characters of a description that search engines show, and then some. */
const most = 160;

/** Where a text may be cut: behind a space, or behind a mark of Chinese and Japanese, which have none. */
const cuts = /[\s，。！？；：、]+/gu;

/**
 * Cuts a text for `<meta name="description">` to 160 characters at most, between words where there is a place to.
 *
 * @param text a deck or a lede
 */
export function snippet(text: unknown): string {
  if (typeof text !== 'string') throw unexpected(text, 'a text');
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const head = characters.slice(0, most - 1).join('');
  const ends = [...head.matchAll(cuts)].map(({ index }) => index);
  const last = ends.filter((index) => index > head.length / 2).at(-1);
  return `${head.slice(0, last)}…`;
}

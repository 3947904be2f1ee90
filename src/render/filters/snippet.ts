import { unexpected } from './filter.js';

/** The most characters of a description that search engines show, and then some. */
const most = 160;

/** Where a text may be cut: at a space, or at a mark of Chinese and Japanese, which have none. */
const cut = /[\s，。！？；：、]/u;

/**
 * Cuts a text for `<meta name="description">` to 160 characters at most, between words where there is a place to.
 *
 * @param text a deck or a lede
 */
export function snippet(text: unknown): string {
  if (typeof text !== 'string') throw unexpected(text, 'a text');
  const line = /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();
  if (line.length <= most) return line;
  // More of it than can be shown, whatever its characters are made of.
  const characters = [...line.slice(0, 2 * most + 1)];
  if (characters.length <= most) return line;
  const head = characters.slice(0, most - 1).join('');
  return `${head.slice(0, lastCut(head))}…`;
}

/** Finds where the last run of cuts in a text begins; the text's end where its second half has none. */
function lastCut(text: string): number {
  let end = text.length;
  while (end > text.length / 2 && !isCut(text, end - 1)) end--;
  while (end > text.length / 2 && isCut(text, end - 1)) end--;
  return end > text.length / 2 ? end : text.length;
}

function isCut(text: string, index: number): boolean {
  return cut.test(text[index] ?? '');
}

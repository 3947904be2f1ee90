import type { Built } from '../build.js';

/** Writes a number with its noun: `1 page`, `2 pages`. */
export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * Says what a build made, in a sentence.
 *
 *     18 articles, 27 pages in dist: 29 files written, 0 unchanged, 0 removed, 0.4 s.
 *
 * @param out the output folder, for people
 */
export function summarise({ built, milliseconds }: { built: Built; milliseconds: number }, out: string): string {
  const made = `${amount(built.articles, 'article')}, ${amount(built.pages, 'page')} in ${out}`;
  const files = `${amount(built.written, 'file')} written, ${built.unchanged} unchanged, ${built.deleted} removed`;
  return `${made}: ${files}, ${(milliseconds / 1000).toFixed(1)} s.`;
}

import type { Evidence } from '../evidence.js';

const signs: ReadonlyArray<readonly [sign: string, pattern: RegExp]> = [
  ['alone', /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[IVX]{1,4})[.．、]?$/],
  ['figure', /^\d{1,2}\s?[.．、)）]\s?\D/],
  ['bare-figure', /^\d{1,2}\s+\D/],
  ['han', /^(?:第?[一二三四五六七八九十]{1,3}[、.．是]|[（(][一二三四五六七八九十\d]{1,3}[)）])/],
  ['circled', /^[①-⑳❶-❿]/],
];

/** What all of them begin with. */
const beginning = /^[\dIVX第一二三四五六七八九十(（①-⑳❶-❿]/;

/** A number before the words: of a header, a question or an item of a list. */
export const numbering: Evidence = {
  name: 'numbering',
  see(line) {
    if (!beginning.test(line.text)) return null;
    return signs.find(([, pattern]) => pattern.test(line.text))?.[0] ?? null;
  },
};

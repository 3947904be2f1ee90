import { unexpected } from './filter.js';

/** Scripts that run from right to left, as they stand in a language tag. */
const scripts = /^(?:arab|hebr|thaa|syrc|nkoo|adlm|rohg|mand|samr)$/;

/** Languages that are written from right to left where the tag names no script. */
const languages = /^(?:ar|arc|azb|bal|bqi|ckb|dv|fa|glk|he|iw|khw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|skr|syr|ug|ur|yi)$/;

/**
 * Says which way a language is written.
 *
 * @param tag a BCP 47 tag
 * @returns `ltr` or `rtl`, as HTML has it
 */
export function direction(tag: unknown): 'ltr' | 'rtl' {
  if (typeof tag !== 'string') throw unexpected(tag, 'a language tag');
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const leftward = script === undefined ? languages.test(language) : scripts.test(script);
  return leftward ? 'rtl' : 'ltr';
}

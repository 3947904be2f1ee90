import { unexpected } from './filter.js';

/** Open Graph wants a country with each language. Where a tag has none, it is the one that most of the readers are in. */
const countries: Readonly<Record<string, string>> = {
  ar: 'AR',
  cs: 'CZ',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  en: 'US',
  es: 'ES',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR',
  he: 'IL',
  hi: 'IN',
  hu: 'HU',
  id: 'ID',
  is: 'IS',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  lt: 'LT',
  nb: 'NO',
  nl: 'NL',
  nn: 'NO',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  ru: 'RU',
  sv: 'SE',
  tr: 'TR',
  uk: 'UA',
  vi: 'VN',
  'zh-hans': 'CN',
  'zh-hant': 'TW',
  zh: 'CN',
};

/**
 * Writes a language as Open Graph's `og:locale` does: `zh_CN` for zh-Hans, `en_GB` for en-GB.
 *
 * @param tag a BCP 47 tag
 * @returns an empty text where the tag has no country and none is known
 */
export function locale(tag: unknown): string {
  if (typeof tag !== 'string') throw unexpected(tag, 'a language tag');
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => subtag.length === 4);
  const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag))?.toUpperCase();
  const country = region ?? countries[`${language}-${script}`] ?? countries[language];
  return country === undefined ? '' : `${language}_${country}`;
}

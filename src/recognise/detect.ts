import { languageOf, languages } from './languages/index.js';
import type { Language } from './languages/language.js';

/** How much of the copy is looked at, in UTF-16 units: enough to be sure, and the same work for any length. */
const sample = 1500;

/** Scripts that tell a language, or a few, each with the letters that it alone has. */
const scripts = [
  { letters: /[\u3041-\u30ff]/g, tags: ['ja'] },
  { letters: /[\uac00-\ud7a3]/g, tags: ['ko'] },
  { letters: /[\u4e00-\u9fff]/g, tags: ['zh-Hans', 'zh-Hant'] },
  { letters: /[\u0600-\u06ff]/g, tags: ['ar', 'fa'] },
  { letters: /[\u0590-\u05ff]/g, tags: ['he'] },
  { letters: /[\u0900-\u097f]/g, tags: ['hi'] },
  { letters: /[\u0400-\u04ff]/g, tags: ['ru', 'uk'] },
  { letters: /[a-z\u00c0-\u024f\u1e00-\u1eff]/gi, tags: [] },
] as const;

/** Characters that are written in one way on the mainland and in another in Taiwan, Hong Kong and Macau. */
const simplified = /[这们国说时会对发个为来后还过开关现学长动经问实体员门见东车书马边变电话请让从众无业务应当报记]/g;
const traditional = /[這們國說時會對發個為來後還過開關現學長動經問實體員門見東車書馬邊變電話請讓從眾無業務應當報記]/g;

const persianOnly = /[پچژگکی]/g;
const arabicOnly = /[ةيىكأإ]/g;
const ukrainianOnly = /[іїєґ]/gi;
const russianOnly = /[ыэъё]/gi;

/**
 * Tells the language of a copy from its script, and among the languages of one script from its little words or from
 * letters that only one of them has.
 *
 * @param text the copy's words, without markup
 * @param fallback the language of a copy that tells none
 */
export function detect(text: string, fallback: Language): Language {
  const body = text.length > 2 * sample ? text.slice(text.length >> 2, (text.length >> 2) + sample) : text;
  const counts = scripts.map(({ letters, tags }) => ({ tags, count: weight(body, letters, tags[0]) }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (most.count === 0) return fallback;
  if (most.tags.length === 1) return languageOf(most.tags[0]);
  if (most.tags.length === 0) return byWords(body) ?? fallback;
  return languageOf(among(body, most.tags));
}

/** Japanese is written with Han characters too, so each kana counts for several. */
function weight(text: string, letters: RegExp, tag: string | undefined): number {
  return count(text, letters) * (tag === 'ja' ? 4 : 1);
}

function among(text: string, tags: readonly [string, string]): string {
  const [first, second] = tags;
  const pairs: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
    'zh-Hans': [simplified, traditional],
    ar: [arabicOnly, persianOnly],
    ru: [russianOnly, ukrainianOnly],
  };
  const pair = pairs[first];
  return pair !== undefined && count(text, pair[1]) > count(text, pair[0]) ? second : first;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** Each frequent word with the languages that have it. */
const speakers = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of language.frequent) speakers.set(word, [...(speakers.get(word) ?? []), language]);
}

function byWords(text: string): Language | undefined {
  const votes = new Map<Language, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const known = speakers.get(word) ?? [];
    for (const language of known) votes.set(language, (votes.get(language) ?? 0) + 1 / known.length);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0];
}

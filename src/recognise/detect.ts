import { languageOf, languages } from './languages/index.js';
import type { Language } from './languages/language.js';

/** How much of the copy is looked at, in UTF-16 units: enough to be sure, and the same work for any length. */
const sample = 800;

/** Scripts that tell a language, or a few: where their letters lie among the UTF-16 units, and how much a letter counts. */
const scripts: ReadonlyArray<{ from: number; to: number; weight: number; tags: ReadonlyArray<string> }> = [
  { from: 0x61, to: 0x24f, weight: 1, tags: [] },
  { from: 0x1e00, to: 0x1eff, weight: 1, tags: [] },
  { from: 0x400, to: 0x4ff, weight: 1, tags: ['ru', 'uk'] },
  { from: 0x590, to: 0x5ff, weight: 1, tags: ['he'] },
  { from: 0x600, to: 0x6ff, weight: 1, tags: ['ar', 'fa'] },
  { from: 0x900, to: 0x97f, weight: 1, tags: ['hi'] },
  // Japanese is written with Han characters too, so each kana counts for several.
  { from: 0x3041, to: 0x30ff, weight: 4, tags: ['ja'] },
  { from: 0x4e00, to: 0x9fff, weight: 1, tags: ['zh-Hans', 'zh-Hant'] },
  { from: 0xac00, to: 0xd7a3, weight: 1, tags: ['ko'] },
];

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
  const middle = text.length >> 2;
  const body = text.length > 2 * sample ? text.slice(middle, middle + sample) : text.slice(0, 2 * sample);
  const tags = mostFrequentScript(body);
  const [first, second] = tags ?? [];
  if (tags === null) return fallback;
  if (first === undefined) return byWords(body) ?? fallback;
  return languageOf(second === undefined ? first : among(body, first, second));
}

function mostFrequentScript(text: string): ReadonlyArray<string> | null {
  const counts = scripts.map(() => 0);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const script = scripts.findIndex(({ from, to }) => unit >= from && unit <= to);
    if (script >= 0) counts[script] = (counts[script] ?? 0) + (scripts[script]?.weight ?? 0);
  }
  const most = Math.max(...counts);
  return most === 0 ? null : (scripts[counts.indexOf(most)]?.tags ?? null);
}

function among(text: string, first: string, second: string): string {
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

import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { icelandic } from './is.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { Language } from './language.js';
import { lt } from './lt.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { xh } from './xh.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';
import { zu } from './zu.js';

/** The languages that recognition has words for. A new one is a file here and a line in this list. */
export const languages = [
  zhHans,
  zhHant,
  en,
  ar,
  cs,
  da,
  de,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  icelandic,
  it,
  ja,
  ko,
  lt,
  nb,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  vi,
  xh,
  zu,
] as const satisfies ReadonlyArray<Language>;

const byTag: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language: Language) =>
    [language.tag.toLowerCase(), ...(language.answersTo ?? [])].map((tag) => [tag, language] as const),
  ),
);

/**
 * Finds the words for a language tag: the whole tag first, then its beginning, as RFC 4647 looks up. What a tag says of
 * the script so comes before what it says of the region: `zh-Hans-HK` is simplified Chinese, `zh-HK` is traditional.
 *
 * @param tag a BCP 47 tag in any case: `zh-TW`, `de-AT`
 * @returns the language, or English where newsgen has no words for it
 */
export function languageOf(tag: string): Language {
  for (let wanted = tag.toLowerCase(); wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')))) {
    const found = byTag.get(wanted);
    if (found !== undefined) return found;
  }
  return en;
}

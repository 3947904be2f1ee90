/** The languages that the theme speaks. Another one is one file and one line. */
import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { enGB } from './en-GB.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { is } from './is.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { lt } from './lt.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import type { Strings } from './strings.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

/** All of them. */
export const languages: ReadonlyArray<Strings> = [
  ar,
  cs,
  da,
  de,
  en,
  enGB,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  is,
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
  zhHans,
  zhHant,
];

const byTag: ReadonlyMap<string, Strings> = new Map(languages.map((strings) => [strings.tag.toLowerCase(), strings]));

/** Tags whose words are those of another: Chinese by where it is written, English by how it dates. */
const aliases: ReadonlyArray<readonly [RegExp, Strings]> = [
  [/^zh-(?:hant|tw|hk|mo)\b|^yue\b/, zhHant],
  [/^zh\b|^cmn\b/, zhHans],
  [/^en-(?:gb|ie|au|nz|za|in|sg|hk|mt)\b/, enGB],
  [/^(?:no|nn)\b/, nb],
  [/^iw\b/, he],
  [/^in\b/, id],
];

const found = new Map<string, Strings>();

/**
 * Finds the theme's words for a language.
 *
 * @param tag a BCP 47 tag, in any case
 * @returns the words of that very tag, else of its language; English where the theme doesn't speak it
 */
export function stringsFor(tag: string): Strings {
  const known = found.get(tag);
  if (known !== undefined) return known;
  const words = look(tag.toLowerCase());
  found.set(tag, words);
  return words;
}

function look(wanted: string): Strings {
  const exact = byTag.get(wanted);
  if (exact !== undefined) return exact;
  const alias = aliases.find(([pattern]) => pattern.test(wanted));
  return alias?.[1] ?? byTag.get(wanted.split('-')[0] ?? '') ?? en;
}

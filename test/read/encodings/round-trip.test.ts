import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import type { EncodingName } from '../../../src/model/encodings.js';
import { codecOf } from '../../../src/read/encodings/codec.js';
import { readText } from '../../../src/read/encodings/index.js';
import { texts } from './texts.js';

const western = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'is'];
const central = ['pl', 'cs', 'sk', 'hu', 'hr', 'ro'];
const every = [...new Set(texts.map(({ language }) => language))];

/** The encodings that are found, and the languages that are written in each. */
const found: ReadonlyArray<{ name: EncodingName; languages: ReadonlyArray<string> }> = [
  { name: 'utf-8', languages: every },
  { name: 'utf-16le', languages: every },
  { name: 'utf-16be', languages: every },
  { name: 'gb18030', languages: ['zh-Hans', 'zh-Hant'] },
  { name: 'big5', languages: ['zh-Hant'] },
  { name: 'shift_jis', languages: ['ja'] },
  { name: 'euc-jp', languages: ['ja'] },
  { name: 'euc-kr', languages: ['ko'] },
  { name: 'windows-1250', languages: central },
  { name: 'windows-1251', languages: ['ru', 'uk', 'bg'] },
  { name: 'windows-1252', languages: western },
  { name: 'windows-1253', languages: ['el'] },
  { name: 'windows-1254', languages: ['tr', ...western] },
  { name: 'windows-1255', languages: ['he'] },
  { name: 'windows-1256', languages: ['ar', 'fa'] },
  { name: 'windows-1257', languages: ['lt', 'lv', 'et'] },
  { name: 'windows-1258', languages: ['vi', 'fr'] },
  { name: 'iso-8859-1', languages: western },
  { name: 'iso-8859-2', languages: central },
  { name: 'iso-8859-3', languages: ['fi', 'de'] },
  { name: 'iso-8859-4', languages: ['lt', 'lv', 'et'] },
  { name: 'iso-8859-5', languages: ['ru', 'uk', 'bg'] },
  { name: 'iso-8859-6', languages: ['ar'] },
  { name: 'iso-8859-7', languages: ['el'] },
  { name: 'iso-8859-8', languages: ['he'] },
  { name: 'iso-8859-9', languages: ['tr', ...western] },
  { name: 'iso-8859-10', languages: ['is', 'sv', 'nb', 'da'] },
  { name: 'iso-8859-13', languages: ['lt', 'lv', 'et'] },
  { name: 'iso-8859-14', languages: ['fi', 'sv', 'de'] },
  { name: 'iso-8859-15', languages: western },
  { name: 'iso-8859-16', languages: ['ro', 'pl', 'hu', 'hr'] },
  { name: 'koi8-r', languages: ['ru', 'bg'] },
  { name: 'koi8-u', languages: ['uk', 'ru'] },
];

/** Encodings that must be declared. */
const declaredOnly = ['windows-874', 'ibm437', 'ibm850', 'ibm852', 'ibm866', 'macintosh', 'x-mac-cyrillic'] as const;

/**
 * What is read wrongly and nobody is told: a code page that a language isn't written in, though it has the letters. The
 * same bytes make likelier words in the one that it is written in.
 */
const untold = ['windows-1251 en', 'windows-1257 hr'];

/** Writes a text in an encoding; `null` where that can't hold it. */
function encode(text: string, name: EncodingName): Buffer | null {
  const iconvName = name === 'x-mac-cyrillic' ? 'maccyrillic' : name;
  const bytes = iconv.encode(text, iconvName);
  return iconv.decode(bytes, iconvName) === text ? bytes : null;
}

/** Lists the texts that an encoding can hold, with their bytes in it. */
function heldBy(name: EncodingName) {
  return texts.flatMap(({ language, text }) => {
    const bytes = encode(text, name);
    return bytes === null ? [] : [{ language, text, bytes }];
  });
}

test('there are fifty texts of more than two hundred bytes, in more than twenty languages', () => {
  expect(new Set(texts.map(({ text }) => text)).size).toBe(50);
  expect(every.length).toBeGreaterThan(20);
  expect(Math.min(...texts.map(({ text }) => Buffer.byteLength(text)))).toBeGreaterThan(200);
});

describe.each(found.map(({ name, languages }) => [name, languages] as const))('%s', (name, languages) => {
  const held = heldBy(name);

  test('is declared, and each text that it can hold comes back as it was', async () => {
    const codec = await codecOf(name);
    expect(held.length).toBeGreaterThan(0);
    for (const { text, bytes } of held) {
      expect(codec.decode(bytes)).toBe(text);
      expect(await readText(bytes, name)).toEqual({ value: text, flaws: [] });
    }
  });

  test('is found in at least 95 of 100 texts of its languages, without a word', async () => {
    const own = held.filter(({ language }) => languages.includes(language));
    const wrong: string[] = [];
    for (const { language, text, bytes } of own) {
      const { value, flaws } = await readText(bytes, null);
      if (value !== text || flaws.length > 0) wrong.push(`${language}: ${flaws.map((flaw) => flaw.problem.reason)}`);
    }
    expect(own.length).toBeGreaterThan(0);
    if (wrong.length > own.length * 0.05) expect(wrong).toEqual([]);
  });
});

test('where an encoding is not found, somebody is told, in texts of any language', async () => {
  const silent = new Set<string>();
  for (const { name } of found) {
    for (const { language, text, bytes } of heldBy(name)) {
      const { value, flaws } = await readText(bytes, null);
      if (value !== text && flaws.length === 0) silent.add(`${name} ${language}`);
    }
  }
  expect([...silent].sort()).toEqual(untold);
});

test.each(declaredOnly)('%s is declared, and each text that it can hold comes back as it was', async (name) => {
  const held = heldBy(name);
  expect(held.length).toBeGreaterThan(0);
  for (const { text, bytes } of held) expect(await readText(bytes, name)).toEqual({ value: text, flaws: [] });
});

test('a byte order mark tells the encoding, whatever is declared, and is no part of the text', async () => {
  for (const { text } of texts) {
    for (const name of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
      const bytes = iconv.encode(`\ufeff${text}`, name);
      expect(await readText(bytes, 'koi8-r')).toEqual({ value: text, flaws: [] });
    }
  }
});

test('characters of four bytes in GB18030 come back as they were', async () => {
  const text = '今天的新闻里有两个少见的字：𠮷和㐀，还有一个表情🙂，大家都说没见过。';
  expect(await readText(iconv.encode(text, 'gb18030'), null)).toEqual({ value: text, flaws: [] });
});

import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { languages, stringsFor } from '../../../src/render/strings/index.js';

const folder = new URL('../../../src/render/strings/', import.meta.url);

test('the list has a language for each file, named by its tag', () => {
  const files = readdirSync(folder).filter((name) => !['index.ts', 'strings.ts'].includes(name));
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(languages.map(({ tag }) => tag).sort());
});

test.each([
  ['zh-Hans', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['ZH-tw', 'zh-Hant'],
  ['en-US', 'en'],
  ['en-AU', 'en-GB'],
  ['pt-BR', 'pt'],
  ['de-AT', 'de'],
  ['iw', 'he'],
  ['in', 'id'],
  ['sw', 'en'],
  ['zha', 'en'],
  ['', 'en'],
])('the words for %j are those of %s', (tag, expected) => {
  expect(stringsFor(tag).tag).toBe(expected);
});

test.each(languages.map((strings) => [strings.tag, strings] as const))('%s says something everywhere', (_, strings) => {
  for (const value of Object.values(strings)) {
    if (typeof value === 'string') expect(value.trim()).not.toBe('');
  }
  expect(new Set(strings.date.months).size).toBe(12);
  expect(strings.date.full).toMatch(/\{year\}/);
});

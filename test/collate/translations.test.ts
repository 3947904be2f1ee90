import { expect, test } from '@jest/globals';
import { collate } from '../../src/collate/index.js';
import type { Summary } from '../../src/model/article.js';
import { noNews } from '../../src/model/news.js';
import { resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

const { settings } = resolve({});
if (settings === null) throw new Error('The settings of this test are wrong');

function told(source: string, language: string, translationOf: string | null, id: string | null = null): Summary {
  return summary(source, { language, news: { ...noNews, id, translationOf } });
}

/** The languages that each story leads to, by its source. */
function ways(copy: ReadonlyArray<Summary>): Readonly<Record<string, ReadonlyArray<string>>> {
  if (settings === null) throw new Error('no settings');
  const { stories } = collate(copy, settings);
  return Object.fromEntries(
    stories.map(({ source, translations }) => [
      source,
      translations.map(({ language, path }) => `${language} ${path}`),
    ]),
  );
}

test('translations lead to one another, also those of a translation, whether by source or by id', () => {
  const copy = [
    told('en.txt', 'en', null, 'dredging-2026'),
    told('de.txt', 'de', 'en.txt'),
    told('fr.txt', 'fr', 'dredging-2026'),
    told('zh.txt', 'zh-Hans', 'de'),
    told('other.txt', 'ja', null),
  ];
  expect(ways(copy)).toEqual({
    'de.txt': ['en en/index.html', 'fr fr/index.html', 'zh-Hans zh/index.html'],
    'en.txt': ['de de/index.html', 'fr fr/index.html', 'zh-Hans zh/index.html'],
    'fr.txt': ['de de/index.html', 'en en/index.html', 'zh-Hans zh/index.html'],
    'other.txt': [],
    'zh.txt': ['de de/index.html', 'en en/index.html', 'fr fr/index.html'],
  });
});

test('of two in one language the original is the translation', () => {
  const copy = [told('z.txt', 'en', null), told('a.txt', 'en', 'z.txt'), told('de.txt', 'de', 'z.txt')];
  expect(ways(copy)).toEqual({
    'a.txt': ['de de/index.html'],
    'de.txt': ['en z/index.html'],
    'z.txt': ['de de/index.html'],
  });
});

test('an article that is nowhere, or itself, is no original', () => {
  expect(ways([told('a.txt', 'en', 'lost.txt'), told('b.txt', 'de', 'b.txt')])).toEqual({ 'a.txt': [], 'b.txt': [] });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collate, plan } from '../../src/collate/index.js';
import type { Page } from '../../src/model/page.js';
import { resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

const { settings } = resolve({ desks: { sport: 'Sport', city: 'Town' } });
if (settings === null) throw new Error('The settings of this test are wrong');

const articles = [
  summary('city/2026-03-01-lamps.txt'),
  summary('city/2026-03-03-buses.txt'),
  summary('sport/2026-03-02-final.txt', { language: 'zh-Hans' }),
  summary('world/tunnel.txt'),
  summary('letters.txt'),
];

test('stories stand newest first, undated ones last, then by their path', () => {
  const { stories } = collate(articles, settings);
  expect(stories.map(({ path }) => path)).toEqual([
    '2026/03/03/buses/index.html',
    '2026/03/02/final/index.html',
    '2026/03/01/lamps/index.html',
    'letters/index.html',
    'world/tunnel/index.html',
  ]);
});

test('the order of the files makes no difference', () => {
  const expected = collate(articles, settings);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(collate(shuffled, settings)).toEqual(expected);
    }),
  );
});

test('desks stand in the order of the configuration, then by name', () => {
  expect(collate(articles, settings).desks.map(({ name, path }) => `${name} ${path}`)).toEqual([
    'Sport sport/index.html',
    'Town city/index.html',
    'world world/index.html',
  ]);
});

test('a story may call its desk by its folder or by its name', () => {
  const [story] = collate([summary('x.txt', { desk: 'Town' })], settings).stories;
  expect(story?.front?.path).toBe('city/index.html');
});

test('what the copy says of its day and slug wins over its name', () => {
  const asked = summary('city/2026-03-01-lamps.txt', { date: '2026-04-05T08:30', slug: 'light' });
  expect(collate([asked], settings).stories[0]?.path).toBe('2026/04/05/light/index.html');
});

test('the edition speaks the language of most articles, unless the configuration says otherwise', () => {
  expect(collate(articles, settings).language).toBe('en');
  expect(collate(articles, { ...settings, language: 'ja' }).language).toBe('ja');
  expect(collate([], settings).language).toBe('en');
});

test('every story has a page, every desk a front, and there are an archive, a home and a 404 page', () => {
  const pagesOn = { ...settings.pages, search: false, manifest: false, robots: false };
  const plain = { ...settings, pages: pagesOn };
  const pages = plan(collate(articles, plain), plain).map((page) => `${nameOf(page)} ${page.path}`);
  expect(pages).toEqual([
    'article.njk 2026/03/03/buses/index.html',
    'article.njk 2026/03/02/final/index.html',
    'article.njk 2026/03/01/lamps/index.html',
    'article.njk letters/index.html',
    'article.njk world/tunnel/index.html',
    'desk.njk sport/index.html',
    'desk.njk city/index.html',
    'desk.njk world/index.html',
    'archive.njk archive/index.html',
    'archive.njk archive/2026/index.html',
    'archive.njk archive/2026/03/index.html',
    'archive.njk archive/2026/03/03/index.html',
    'archive.njk archive/2026/03/02/index.html',
    'archive.njk archive/2026/03/01/index.html',
    'home.njk index.html',
    'not-found.njk 404.html',
  ]);
});

test('a story knows the newer and the older one of its desk', () => {
  const pages = plan(collate(articles, settings), settings);
  const lamps = pages.find(({ context }) => context.story?.source === 'city/2026-03-01-lamps.txt');
  expect(lamps?.context.newer?.source).toBe('city/2026-03-03-buses.txt');
  expect(lamps?.context.older).toBeNull();
});

test('the home page has the nine newest, then of each desk the five newest of the rest, and at last those without a desk', () => {
  const many = Array.from({ length: 40 }, (_, day) => {
    const date = `2026-03-${String(31 - (day % 30)).padStart(2, '0')}`;
    return summary(`${['city/', 'sport/', ''][day % 3]}story-${day}.txt`, { date });
  });
  const pages = plan(collate(many, settings), settings);
  const { stories = [], fronts = [] } = pages.find((page) => nameOf(page) === 'home.njk')?.context ?? {};
  const shown = [...stories, ...fronts.flatMap((front) => front.stories)].map(({ path }) => path);
  expect(new Set(shown).size).toBe(shown.length);
  expect(fronts.map((front) => front.stories.length)).toEqual([5, 5]);
  expect(stories.slice(9).every(({ front }) => front === null)).toBe(true);
});

function nameOf(page: Page): string {
  return 'template' in page ? page.template : page.format;
}

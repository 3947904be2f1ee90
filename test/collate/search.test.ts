import { expect, test } from '@jest/globals';
import { collate, plan } from '../../src/collate/index.js';
import type { Page } from '../../src/model/page.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

function planned(articles: Parameters<typeof collate>[0], options: Options = {}): ReadonlyArray<Page> {
  const { settings } = resolve({ desks: { sport: 'Sport', city: 'City' }, ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  return plan(collate(articles, settings), settings).filter(({ path }) => path.startsWith('search/'));
}

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;

test('the headlines stand by day, the newest first, within a day by desk, and at the end those without a date', () => {
  const [page] = planned([
    summary('x/plain.txt'),
    summary(`city/${day(2)}-a.txt`),
    summary(`sport/${day(2)}-b.txt`),
    summary(`city/${day(3)}-c.txt`),
  ]);
  expect(page?.context.stories?.map(({ source }) => source)).toEqual([
    'city/2026-03-03-c.txt',
    'sport/2026-03-02-b.txt',
    'city/2026-03-02-a.txt',
    'x/plain.txt',
  ]);
});

test('a list of thousands has pages, the oldest of which is number 1', () => {
  const pages = planned(Array.from({ length: 2500 }, (_, number) => summary(`${number}.txt`)));
  const lists = pages.filter((page) => 'template' in page);
  expect(lists.map(({ path, context }) => `${path} ${context.stories?.length}`)).toEqual([
    'search/index.html 500',
    'search/page/2/index.html 1000',
    'search/page/1/index.html 1000',
  ]);
});

test('in the index stories are numbered from the oldest, so that a new one has the last number', () => {
  const articles = Array.from({ length: 33 }, (_, number) => summary(`${day((number % 28) + 1)}-${number}.txt`));
  const documents = (more: ReadonlyArray<ReturnType<typeof summary>>) =>
    planned([...articles, ...more])
      .filter(({ path }) => path.startsWith('search/documents/'))
      .map(({ context }) => context.stories?.map(({ source }) => source) ?? []);
  const [before, after] = [documents([]), documents([summary('2026-04-01-new.txt')])];
  expect(before.map((stories) => stories.length)).toEqual([32, 1]);
  expect(after.flat()).toEqual([...before.flat(), '2026-04-01-new.txt']);
});

test('the parts of the index grow in number with the words of the paper, by doubling', () => {
  const shards = (words: number) =>
    planned([summary('a.txt', { words })]).filter(({ path }) => path.startsWith('search/terms/')).length;
  expect([shards(500), shards(20_000), shards(10_000_000), shards(1_000_000_000)]).toEqual([1, 2, 1024, 4096]);
});

test('nothing of it is there when it is switched off', () => {
  expect(planned([summary('a.txt')], { pages: { search: false } })).toEqual([]);
});

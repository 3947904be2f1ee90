import { expect, test } from '@jest/globals';
import { collate, plan } from '../../src/collate/index.js';
import { naturally } from '../../src/collate/natural.js';
import { type News, noNews } from '../../src/model/news.js';
import { resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

const { settings } = resolve({});
if (settings === null) throw new Error('The settings of this test are wrong');

function printed(source: string, day: string, number: string | null, page: string | null, more: Partial<News> = {}) {
  const printPage = page === null ? null : { number: page, name: null };
  return summary(source, { news: { ...noNews, issue: { date: day, number }, printPage, ...more } });
}

test('the pages of an issue stand in the order of print, and their stories by priority, then by source', () => {
  const [issue] = collate(
    [
      printed('f.txt', '2026-03-01', null, 'B02'),
      printed('e.txt', '2026-03-01', null, 'A10'),
      printed('d.txt', '2026-03-01', null, 'A2'),
      printed('c.txt', '2026-03-01', null, 'A01'),
      printed('b.txt', '2026-03-01', null, 'A01'),
      printed('a.txt', '2026-03-01', null, 'A01', { priority: -1 }),
    ],
    settings,
  ).issues;
  expect(issue?.pages.map(({ number, stories }) => `${number} ${stories.map(({ source }) => source)}`)).toEqual([
    'A01 b.txt,c.txt,a.txt',
    'A2 d.txt',
    'A10 e.txt',
    'B02 f.txt',
  ]);
});

test('a story leads to its page; without one to its issue; without an issue nowhere', () => {
  const alone = summary('c.txt', { news: { ...noNews, printPage: { number: 'A05', name: null } } });
  const copy = [printed('a.txt', '2026-03-01', null, 'A05'), printed('b.txt', '2026-03-01', null, null), alone];
  const { stories, issues } = collate(copy, settings);
  expect(stories.map(({ printPath }) => printPath)).toEqual([
    'editions/2026-03-01/A05/index.html',
    'editions/2026-03-01/index.html',
    null,
  ]);
  expect(issues[0]?.unplaced.map(({ source }) => source)).toEqual(['b.txt']);
});

test('of two issues of one day the first by number has the day’s address, and what names none is of it', () => {
  const copy = [
    printed('a.txt', '2026-03-01', '10', 'A1'),
    printed('b.txt', '2026-03-01', '9', 'A1'),
    printed('c.txt', '2026-03-01', null, 'A1'),
    printed('d.txt', '2026-03-02', '11', 'A1'),
  ];
  const { issues } = collate(copy, settings);
  expect(
    issues.map(({ path, number, pages }) => [path, number, pages[0]?.stories.map(({ source }) => source)]),
  ).toEqual([
    ['editions/2026-03-02/index.html', '11', ['d.txt']],
    ['editions/2026-03-01-10/index.html', '10', ['a.txt']],
    ['editions/2026-03-01/index.html', '9', ['b.txt', 'c.txt']],
  ]);
});

test('the number of a page never names a path', () => {
  const numbers = ['../../x', '要闻', 'con', 'a05', 'A/5'];
  const { issues } = collate(
    numbers.map((number, index) => printed(`${index}.txt`, '2026-03-01', null, number)),
    settings,
  );
  expect(issues[0]?.pages.map(({ path }) => path).sort()).toEqual(
    ['A-5', 'A05', 'CON-X', 'X', 'YAO-WEN'].map((name) => `editions/2026-03-01/${name}/index.html`),
  );
});

test('each page knows the pages beside it, and the issues beside its own', () => {
  const copy = [
    printed('a.txt', '2026-03-01', null, 'A1'),
    printed('b.txt', '2026-03-01', null, 'A2'),
    printed('c.txt', '2026-03-02', null, 'A1'),
  ];
  const pages = plan(collate(copy, settings), settings);
  const second = pages.find(({ path }) => path === 'editions/2026-03-01/A2/index.html');
  expect(second?.context.turn?.previous?.number).toBe('A1');
  expect(second?.context.turn?.next).toBeNull();
  expect(second?.context.turn?.newer?.date).toBe('2026-03-02');
  expect(second?.context.turn?.older).toBeNull();
});

test('without the feature there is no issue, and no way to one', () => {
  const off = { ...settings, pages: { ...settings.pages, editions: false } };
  const edition = collate([printed('a.txt', '2026-03-01', null, 'A1')], off);
  expect(edition.issues).toEqual([]);
  expect(edition.stories[0]?.printPath).toBeNull();
  expect(plan(edition, off).filter(({ path }) => path.startsWith('editions/'))).toEqual([]);
});

test('names are compared as people count', () => {
  const names = ['B1', 'A10', 'A2', 'A01', 'A1', 'A', '10', '9', ''];
  expect(names.sort(naturally)).toEqual(['', '9', '10', 'A', 'A01', 'A1', 'A2', 'A10', 'B1']);
});

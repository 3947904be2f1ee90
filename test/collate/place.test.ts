import { expect, test } from '@jest/globals';
import { impossibleDay, inPlace, placeOf } from '../../src/collate/place.js';
import { sourcePath } from '../../src/model/names.js';
import { noNews } from '../../src/model/news.js';
import { summary } from './summary.js';

test.each([
  ['city/2026-03-01-lamps.txt', 'city', '2026-03-01', 'lamps'],
  ['2026-03-01/sport/final.txt', 'sport', '2026-03-01', 'final'],
  ['sport/2026-03-02/final.txt', 'sport', '2026-03-02', 'final'],
  ['要闻/20260301 路灯.txt', '要闻', '2026-03-01', '路灯'],
  ['about-the-paper.md', null, null, 'about-the-paper'],
  ['2026-03-01.txt', null, '2026-03-01', '2026-03-01'],
  ['city/archive/old.txt', 'city', null, 'old'],
])('%s: desk %s, date %s, name %s', (path, desk, date, name) => {
  expect(placeOf({ source: sourcePath(path) })).toMatchObject({ desk, date, name });
});

test('a day that no calendar has is part of the name', () => {
  expect(placeOf({ source: sourcePath('2026-02-30-lamps.txt') })).toMatchObject({
    desk: null,
    date: null,
    name: '2026-02-30-lamps',
  });
});

test.each([
  ['2026-02-31-story.txt', '2026-02-31'],
  ['city/20260231 story.txt', '20260231'],
  ['2026-13-01/story.txt', '2026-13-01'],
  ['2026.00.10.txt', '2026.00.10'],
  ['2026-02-28-story.txt', null],
  ['12345678-story.txt', null],
  ['story.txt', null],
])('%s begins with the impossible day %s', (path, impossible) => {
  expect(impossibleDay({ source: sourcePath(path) })).toBe(impossible);
});

test('a folder named like a day that no calendar has is no desk', () => {
  expect(placeOf({ source: sourcePath('2026-02-31/lamps.txt') })).toMatchObject({
    desk: null,
    date: null,
    name: 'lamps',
  });
});

test.each([
  ['2026-03-01/A05/lamps.txt', '2026-03-01', 'A05', null, null],
  ['2026-03-01/A05 要闻/lamps.txt', '2026-03-01', 'A05', '要闻', null],
  ['print/20260301/第5版-要闻/lamps.txt', '2026-03-01', '第5版', '要闻', 'print'],
  ['2026-03-01/05/city/lamps.txt', '2026-03-01', '05', null, 'city'],
])('%s ran in the issue of %s on page %s %s, desk %s', (path, date, number, name, desk) => {
  const place = placeOf({ source: sourcePath(path) });
  expect(place).toMatchObject({ desk, date, issue: { date, number: null }, printPage: { number, name } });
});

test.each([
  '2026-03-01/sport/final.txt',
  '2026-03-01/24 hours/final.txt',
  'A05/lamps.txt',
  'A05/2026-03-01/lamps.txt',
])('%s says nothing of print', (path) => {
  expect(placeOf({ source: sourcePath(path) })).toMatchObject({ issue: null, printPage: null });
});

test('a page in the folder of those that stand has no desk and no day', () => {
  const stands = { desk: null, date: null, isStanding: true };
  expect(placeOf({ source: sourcePath('standing/about.txt') })).toMatchObject({ ...stands, name: 'about' });
  expect(placeOf({ source: sourcePath('standing/en/2026-03-01-about.md') })).toMatchObject({
    ...stands,
    name: 'about',
  });
  expect(placeOf({ source: sourcePath('city/standing/about.md') })).toMatchObject({ desk: 'city', isStanding: false });
});

test('what an article says of its print wins over its folder', () => {
  const news = { ...noNews, printPage: { number: 'B01', name: null } };
  const article = summary('2026-03-01/A05/lamps.txt', { news });
  expect(inPlace(article, placeOf(article)).news).toMatchObject({
    issue: { date: '2026-03-01' },
    printPage: { number: 'B01' },
  });
});

test('a page that stands keeps no date and no desk, even its own', () => {
  const article = summary('city/about.txt', {
    date: '2026-03-01',
    desk: 'city',
    news: { ...noNews, isStanding: true },
  });
  expect(inPlace(article, placeOf(article))).toMatchObject({ date: null, desk: null, news: { isStanding: true } });
});

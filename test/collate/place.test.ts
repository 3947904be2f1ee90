import { expect, test } from '@jest/globals';
import { impossibleDay, placeOf } from '../../src/collate/place.js';
import { sourcePath } from '../../src/model/names.js';

test.each([
  ['city/2026-03-01-lamps.txt', 'city', '2026-03-01', 'lamps'],
  ['2026-03-01/sport/final.txt', 'sport', '2026-03-01', 'final'],
  ['sport/2026-03-02/final.txt', 'sport', '2026-03-02', 'final'],
  ['要闻/20260301 路灯.txt', '要闻', '2026-03-01', '路灯'],
  ['about-the-paper.md', null, null, 'about-the-paper'],
  ['2026-03-01.txt', null, '2026-03-01', '2026-03-01'],
  ['city/archive/old.txt', 'city', null, 'old'],
])('%s: desk %s, date %s, name %s', (path, desk, date, name) => {
  expect(placeOf({ source: sourcePath(path) })).toEqual({ desk, date, name });
});

test('a day that no calendar has is part of the name', () => {
  expect(placeOf({ source: sourcePath('2026-02-30-lamps.txt') })).toEqual({
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
  expect(placeOf({ source: sourcePath('2026-02-31/lamps.txt') })).toEqual({ desk: null, date: null, name: 'lamps' });
});

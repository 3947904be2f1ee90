import { describe, expect, test } from '@jest/globals';
import { pagesOf } from '../../src/collate/paging.js';
import { outputPath } from '../../src/model/names.js';

const city = outputPath('city/index.html');

/** Entries n, n-1 … 1: the newest first, each called by when it came. */
function list(count: number): ReadonlyArray<number> {
  return Array.from({ length: count }, (_, index) => count - index);
}

describe('a long list', () => {
  test('is filled from the oldest on: 75 entries are 15 at the list’s own address, 30 on page 2, the first 30 on page 1', () => {
    const pages = pagesOf(list(75), city);
    expect(pages.map(({ path, entries }) => [path, entries[0], entries.at(-1)])).toEqual([
      ['city/index.html', 75, 61],
      ['city/page/2/index.html', 60, 31],
      ['city/page/1/index.html', 30, 1],
    ]);
  });

  test('has links between its pages, and says where each stands', () => {
    expect(pagesOf(list(75), city).map(({ paging }) => paging)).toEqual([
      { number: 3, count: 3, newer: null, older: 'city/page/2/index.html' },
      { number: 2, count: 3, newer: 'city/index.html', older: 'city/page/1/index.html' },
      { number: 1, count: 3, newer: 'city/page/2/index.html', older: null },
    ]);
  });

  test.each([0, 1, 10, 30, 39, 40, 41, 69, 70, 100, 1000])('shows each of %i entries once', (count) => {
    expect(pagesOf(list(count), city).flatMap(({ entries }) => entries)).toEqual(list(count));
  });

  test('never has a front that looks empty: fewer than ten stand with a full page’s', () => {
    expect(pagesOf(list(39), city).map(({ entries }) => entries.length)).toEqual([39]);
    expect(pagesOf(list(40), city).map(({ entries }) => entries.length)).toEqual([10, 30]);
  });

  test('of one page has no links', () => {
    expect(pagesOf(list(30), city)).toEqual([{ path: 'city/index.html', entries: list(30), paging: null }]);
    expect(pagesOf([], city)).toHaveLength(1);
  });
});

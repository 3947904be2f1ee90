import { describe, expect, test } from '@jest/globals';
import { checkLists } from './lists.js';
import { readSources } from './sources.js';

/** The folders that have a list. */
const folders = [
  'src/recognise/formats',
  'src/recognise/label/evidence',
  'src/recognise/languages',
  'src/collate/pages',
  'src/render/filters',
  'src/render/strings',
  'src/cli/commands',
  'src/collate/remarks',
];

test('each file of the project that belongs into a list is in it', () => {
  expect(checkLists(readSources('src', '.ts'), folders)).toEqual([]);
});

describe('a list', () => {
  const check = (list: string) =>
    checkLists(
      new Map([
        ['src/pages/index.ts', list],
        ['src/pages/front.ts', ''],
        ['src/pages/feed.ts', ''],
        ['src/pages/parts/box.ts', ''],
        ['src/other.ts', ''],
      ]),
      ['src/pages', 'src/not-there'],
    );

  test('is complete where it imports or passes on each file beside it', () => {
    expect(check("import { front } from './front.js'; export { feed } from './feed.js';")).toEqual([]);
  });

  test('is refused where a file is missing', () => {
    expect(check("import { front } from './front.js';")).toEqual(['src/pages/feed.ts: not in src/pages/index.ts']);
  });

  test('is refused where it is missing itself', () => {
    expect(checkLists(new Map([['src/pages/front.ts', '']]), ['src/pages'])).toEqual([
      'src/pages/front.ts: not in src/pages/index.ts',
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { collate, plan } from '../../src/collate/index.js';
import { refusedAliases } from '../../src/collate/moves.js';
import { noNews } from '../../src/model/news.js';
import { resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

const { settings } = resolve({});

/** Plans a paper of these articles, each with its aliases; gives the redirections and the aliases that are none. */
function moved(copy: Readonly<Record<string, ReadonlyArray<string>>>) {
  if (settings === null) throw new Error('no settings');
  const articles = Object.entries(copy).map(([path, aliases]) => summary(path, { news: { ...noNews, aliases } }));
  const edition = collate(articles, settings);
  const pages = plan(edition, settings);
  const made = pages.filter((page) => 'format' in page && page.format === 'redirect');
  return {
    made: made.map(({ path, context }) => `${path} → ${context.story?.path}`),
    refused: refusedAliases(edition, pages).map(({ source, alias, taken }) => [source, alias, taken]),
  };
}

test.each([
  ['2019/lamps.html', '2019/lamps.html'],
  ['/2019/lamps.htm', '2019/lamps.htm'],
  ['content_12.shtml', 'content_12.shtml'],
  ['2019/lamps', '2019/lamps/index.html'],
  ['/2019/lamps/', '2019/lamps/index.html'],
  ['%E7%81%AF', '灯/index.html'],
  ['story-v1.2', 'story-v1.2/index.html'],
])('the alias %s is a page at %s', (alias, path) => {
  expect(moved({ 'lamps.txt': [alias] })).toEqual({ made: [`${path} → lamps/index.html`], refused: [] });
});

describe('an alias is refused, and the paper comes out', () => {
  test.each([
    ['another article', '/ferry/', 'ferry/index.html'],
    ['a page in other letters', 'FERRY/INDEX.HTML', 'ferry/index.html'],
    ['the front page', 'index.html', 'index.html'],
    ['a folder of pages', 'city/index.html', 'city/index.html'],
    ['a file that would have to be a folder', 'robots.txt/lamps', 'robots.txt'],
  ])('that is the place of %s', (_, alias, taken) => {
    const { made, refused } = moved({ 'lamps.txt': [alias], 'ferry.txt': [], 'city/x.txt': [] });
    expect(made).toEqual([]);
    expect(refused).toEqual([['lamps.txt', alias, taken]]);
  });

  test.each([
    '../up.html',
    'https://example.org/x',
    'a.jpg',
    'x.html?id=1',
    'x#y',
    '%E7%8',
    'assets/news.css/x',
    'a//b',
    '',
  ])('that can be no page: %j', (alias) => {
    expect(moved({ 'lamps.txt': [alias] })).toEqual({ made: [], refused: [['lamps.txt', alias, null]] });
  });

  test('that an article earlier in the folder has', () => {
    expect(moved({ 'b.txt': ['old'], 'a.txt': ['old'] })).toEqual({
      made: ['old/index.html → a/index.html'],
      refused: [['b.txt', 'old', 'old/index.html']],
    });
  });
});

test('an article that is back at its old place needs no redirection', () => {
  expect(moved({ 'lamps.txt': ['lamps'] })).toEqual({ made: [], refused: [] });
});

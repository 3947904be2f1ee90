import { expect, test } from '@jest/globals';
import { inOrder } from '../../src/write/order.js';

test('styles and pictures come first, then pages from the deepest to the front page, then feeds', () => {
  const paths = [
    'sitemap.xml',
    'index.html',
    'city/index.html',
    '2026/03/01/lamps/index.html',
    'feed.json',
    'city/feed.xml',
    '2026/03/01/bridge/index.html',
    'pictures/a/b/c/d/lamps.jpg',
    'news.css',
  ];
  expect(inOrder(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual([
    'news.css',
    'pictures/a/b/c/d/lamps.jpg',
    '2026/03/01/bridge/index.html',
    '2026/03/01/lamps/index.html',
    'city/index.html',
    'index.html',
    'city/feed.xml',
    'feed.json',
    'sitemap.xml',
  ]);
});

import { expect, test } from '@jest/globals';
import { typeOf } from '../../src/model/media-types.js';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['2019/old.shtml', 'text/html; charset=utf-8'],
  ['city/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['2026/03/01/lamps/article.ninjs.json', 'application/json; charset=utf-8'],
  ['pictures/ab/LAMP.JPG', 'image/jpeg'],
  ['_headers', 'text/plain; charset=utf-8'],
  ['assets/font.xyz', 'application/octet-stream'],
])('%s is %s', (path, type) => {
  expect(typeOf(path)).toBe(type);
});

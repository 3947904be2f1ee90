import { expect, test } from '@jest/globals';
import { canonical } from '../../../src/render/filters/canonical.js';
import { link } from '../../../src/render/filters/link.js';
import { printing } from '../samples.js';

test.each([
  ['index.html', 'index.html', 'index.html'],
  ['index.html', '2026/03/01/lamps/index.html', '2026/03/01/lamps/index.html'],
  ['city/index.html', 'index.html', '../index.html'],
  ['city/index.html', 'sport/index.html', '../sport/index.html'],
  ['2026/03/01/lamps/index.html', 'index.html', '../../../../index.html'],
  ['2026/03/01/lamps/index.html', '2026/03/01/ferry/index.html', '../ferry/index.html'],
  ['2026/03/01/lamps/index.html', '2026/02/28/ferry/index.html', '../../../02/28/ferry/index.html'],
  ['2026/03/01/lamps/index.html', 'assets/news.css', '../../../../assets/news.css'],
  ['2026/03/01/lamps/index.html', '2026/03/01/lamps/index.html', 'index.html'],
  ['a/index.html', 'a/b/index.html', 'b/index.html'],
  ['a/a/index.html', 'a/index.html', '../index.html'],
  ['index.html', '海边/图 1.svg', '%E6%B5%B7%E8%BE%B9/%E5%9B%BE%201.svg'],
])('from %s to %s the link is %s', (from, to, expected) => {
  expect(link.call(printing(from), to)).toBe(expected);
});

test.each([
  ['2026/03/01/lamps/index.html', '海边/index.html'],
  ['index.html', 'a b/c.svg'],
])('a browser on %s finds %s by its link', (from, to) => {
  for (const base of ['file:///home/me/dist/', 'https://example.org/', 'https://example.org/sub/path/']) {
    const found = new URL(link.call(printing(from), to), new URL(from, base));
    expect(decodeURIComponent(found.href)).toBe(base + to);
  }
});

test.each([
  ['https://example.org/', '/city/index.html'],
  ['https://example.org', '/city/index.html'],
  ['https://example.org/sub/path', '/sub/path/city/index.html'],
])('the page that is shown at any depth of %s links from its root', (url, expected) => {
  expect(link.call(printing('404.html', { url }), 'city/index.html')).toBe(expected);
});

test('without an address of the site, that page links as if it were asked for by name', () => {
  expect(link.call(printing('404.html'), 'assets/news.css')).toBe('assets/news.css');
});

test.each([
  undefined,
  null,
  7,
  '',
  '/index.html',
  '../x.html',
  './x.html',
  'https://example.org',
  'a\\b',
])('what is no path of the site is refused: %j', (target) => {
  expect(() => link.call(printing('index.html'), target)).toThrow(/^Unexpected .*, expected the path of a file/);
});

test.each([
  ['https://example.org', 'index.html', 'https://example.org/'],
  ['https://example.org/sub/', 'index.html', 'https://example.org/sub/'],
  ['https://example.org/sub', '2026/03/01/lamps/index.html', 'https://example.org/sub/2026/03/01/lamps/'],
  ['https://example.org/?x=1', '海.html', 'https://example.org/%E6%B5%B7.html'],
])('on %s the full address of %s is %s', (url, path, expected) => {
  expect(canonical.call(printing('index.html', { url }), path)).toBe(expected);
});

test('without an address of the site, no page has a full one', () => {
  expect(() => canonical.call(printing('index.html'), 'index.html')).toThrow('expected the address of the site');
});

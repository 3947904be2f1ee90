/** Feeds, sitemaps and the files beside them, of whole sites in memory. */
import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { publish } from '../../src/publish.js';
import { readTheme } from '../../src/read/index.js';
import { find, readMarkup } from '../render/markup.js';

const theme = await readTheme(null);

const told =
  'The hundred and twelve lamps of Rope Lane were lit again on Saturday evening, after three months of work.';

const story = (headline: string, fields = '') => `---\nheadline: ${headline}\n${fields}---\n${told}\n`;

const url = 'https://example.org/news';

function site(copy: Readonly<Record<string, string>>, options: Options = { url }) {
  const { settings } = resolve({ name: 'Harbour Post', now: '2026-03-02T06:00Z', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  const files = Object.entries(copy).map(
    ([path, value]) => new VFile({ cwd: '/', path, value, data: { source: sourcePath(path) } }),
  );
  const made = new Map<string, string>();
  for (const { path, bytes } of publish({ copy: files, theme, settings }).files) {
    made.set(path, new TextDecoder().decode(bytes));
  }
  return {
    made,
    messages: files.flatMap(({ messages }) => messages.map((message) => `${message.file}: ${message.reason}`)),
  };
}

const lamps = { 'city/2026-03-01-lamps.md': story('Lamps') };

/** The files that are no pages. */
const filesOf = (made: ReadonlyMap<string, string>) =>
  [...made.keys()].filter((path) => /^(?:[^/]*|city\/[^/]*)$/.test(path) && !path.endsWith('.html')).sort();

const full = [
  'atom.xml',
  'city/atom.xml',
  'city/feed.json',
  'city/feed.xml',
  'feed.json',
  'feed.xml',
  'news-sitemap.xml',
  'opensearch.xml',
  'robots.txt',
  'site.webmanifest',
  'sitemap.xml',
];

describe('a paper', () => {
  test('that says where it stands has feeds of itself and its desks, sitemaps, and files beside them', () => {
    expect(filesOf(site(lamps).made)).toEqual(full);
  });

  test('that doesn’t has only what needs no address', () => {
    const { made } = site(lamps, {});
    expect(filesOf(made)).toEqual(['robots.txt', 'site.webmanifest']);
    expect([...made.values()].join('')).not.toMatch(/rel="alternate" type="application|example\.org|localhost/);
  });

  test.each([
    ['rss', ['feed.xml', 'city/feed.xml']],
    ['atom', ['atom.xml', 'city/atom.xml']],
    ['jsonFeed', ['feed.json', 'city/feed.json']],
    ['sitemap', ['sitemap.xml']],
    ['newsSitemap', ['news-sitemap.xml']],
    ['robots', ['robots.txt']],
    ['opensearch', ['opensearch.xml']],
    ['search', ['opensearch.xml']],
    ['manifest', ['site.webmanifest']],
    ['desks', ['city/feed.xml', 'city/atom.xml', 'city/feed.json']],
  ])('can do without %s', (feature, without) => {
    const { made } = site(lamps, { url, pages: { [feature]: false } });
    expect(filesOf(made)).toEqual(full.filter((path) => !without.includes(path)));
  });

  test('has rules for hosts where they are wanted', () => {
    const { made } = site({ 'lamps.md': story('Lamps', 'aliases: [old]\n') }, { url, pages: { hostFiles: true } });
    expect(made.get('_redirects')).toBe('/news/old/ /news/lamps/ 301\n');
    expect(made.get('_headers')).toContain('/news/feed.xml\n  Content-Type: application/rss+xml');
  });

  test('is the same twice', () => {
    expect([...site(lamps).made]).toEqual([...site(lamps).made]);
  });
});

describe('feeds', () => {
  const many = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [
      `${index % 2 === 0 ? 'city' : 'sport'}/2026-01-${String((index % 28) + 1).padStart(2, '0')}-story-${index}.md`,
      story(`Story ${index}`),
    ]),
  );

  test('have the forty newest stories, and those of a desk its own', () => {
    const { made } = site({ ...many, 'city/undated.md': story('Undated') });
    const items = (path: string) => JSON.parse(made.get(path) ?? '').items;
    expect(items('feed.json')).toHaveLength(40);
    expect(items('city/feed.json')).toHaveLength(25);
    const dates = items('feed.json').map((item: { date_published: string }) => item.date_published);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(made.get('city/feed.json')).not.toContain('Undated');
  });

  test.each([
    ['index.html', 'Harbour Post (RSS)', 'feed.xml'],
    ['city/index.html', 'Harbour Post: city (RSS)', 'feed.xml'],
    ['2026/03/01/lamps/index.html', 'Harbour Post (RSS)', '../../../../feed.xml'],
  ])('are found from %s', (path, title, address) => {
    const links = find(readMarkup(site(lamps).made.get(path) ?? ''), 'link');
    const feeds = links.filter(({ attributes }) => /rss|atom|feed/.test(attributes.get('type') ?? ''));
    expect(feeds.map(({ attributes }) => attributes.get('type'))).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
    ]);
    expect(feeds[0]?.attributes.get('title')).toBe(title);
    expect(feeds[0]?.attributes.get('href')).toBe(address);
  });
});

test('the sitemap has each page once that search engines may show, and no other', () => {
  const { made } = site({ ...lamps, 'ferry.md': story('Ferry', 'aliases: [old]\n') });
  const locs = [...(made.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const hidden = (html: string) => /<meta name="robots" content="noindex|http-equiv="refresh"/.test(html);
  const shown = [...made].filter(([path, html]) => path.endsWith('.html') && !hidden(html));
  const expected = shown.map(([path]) => `${url}/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  expect([...locs].sort()).toEqual(expected.sort());
  expect(locs).toContain(`${url}/2026/03/01/lamps/`);
  expect(locs.join()).not.toMatch(/404|old/);
});

test('an alias that is another page’s place is told of on its article, and the paper comes out', () => {
  const { made, messages } = site({
    'a.md': story('Lamps', 'aliases: [b/, moved.html]\n'),
    'b.md': story('Ferry'),
  });
  expect(messages).toEqual(['a.md: The alias "b/" is the place of another page, b/index.html']);
  expect(made.get('b/index.html')).toContain('Ferry');
  expect(made.get('moved.html')).toContain('url=a/index.html');
});

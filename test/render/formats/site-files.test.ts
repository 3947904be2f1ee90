import { describe, expect, test } from '@jest/globals';
import { outputPath } from '../../../src/model/names.js';
import { find, readMarkup } from '../markup.js';
import { siteWith } from '../samples.js';
import { lamps, paper, written } from './paper.js';
import { all, one, readXml } from './xml.js';

describe('opensearch.xml', () => {
  const description = (name: string) => readXml(written('opensearch', 'opensearch.xml', { site: paper({ name }) }));

  test('leads browsers to the page of search', () => {
    const root = description('The Tideline');
    expect(root.uri).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(all(root, 'Url').map(({ attributes }) => attributes['template'])).toEqual([
      'https://example.org/news/search/?q={searchTerms}',
      'https://example.org/news/opensearch.xml',
    ]);
  });

  test('has a short name of 16 characters at most', () => {
    expect(one(description('The Harbour and Coast Intelligencer'), 'ShortName').text).toBe('The Harbour and');
    expect([...one(description('灯'.repeat(60)), 'LongName').text]).toHaveLength(48);
  });
});

describe('site.webmanifest', () => {
  const manifest = (fields = {}) => JSON.parse(written('manifest', 'site.webmanifest', { site: siteWith(fields) }));

  test('has the name, the language and the icon, all beside itself', () => {
    expect(manifest({ name: '老街報', language: 'zh-Hant' })).toMatchObject({
      name: '老街報',
      lang: 'zh-Hant',
      dir: 'ltr',
      start_url: './',
      icons: [{ src: 'assets/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    });
    expect(manifest({ language: 'ar' }).dir).toBe('rtl');
  });

  test('has the logo beside the icon', () => {
    const icons = (logo: string) => manifest({ look: { ...siteWith().look, logo } }).icons;
    expect(icons('art/Lamp.SVG')[1]).toMatchObject({ src: 'assets/logo.svg', sizes: 'any' });
    expect(icons('lamp.jpg')[1]).toEqual({ src: 'assets/logo.jpg', type: 'image/jpeg', purpose: 'any' });
  });

  test('has the colour of the paper where it has one', () => {
    expect(manifest()).not.toHaveProperty('theme_color');
    expect(manifest({ look: { ...siteWith().look, accent: '#004488' } }).theme_color).toBe('#004488');
  });
});

describe('a redirection', () => {
  const html = (site = paper()) =>
    written('redirect', '2019/lamps.html', { site, story: { ...lamps, headline: 'A "b" <c>' } });

  test('leads to the story by itself, by a link, and in the eyes of search engines', () => {
    const markup = readMarkup(html());
    const attribute = (name: string, key: string) => find(markup, name).map(({ attributes }) => attributes.get(key));
    expect(attribute('a', 'href')).toEqual(['../2026/03/01/lamps/index.html']);
    expect(attribute('meta', 'content')).toContain('0; url=../2026/03/01/lamps/index.html');
    expect(attribute('link', 'href')).toEqual(['https://example.org/news/2026/03/01/lamps/']);
    expect(html()).toContain('<a href="../2026/03/01/lamps/index.html">A &quot;b&quot; &lt;c&gt;</a>');
  });

  test('runs nothing, and without the address of the site is as good', () => {
    expect(html()).not.toMatch(/<script|style/);
    expect(html(siteWith())).not.toContain('canonical');
  });
});

describe('files for hosts', () => {
  const moves = [{ from: outputPath('旧/index.html'), to: lamps.path }];

  test('_redirects has a line a place', () => {
    expect(written('redirects', '_redirects', { moves })).toBe('/news/%E6%97%A7/ /news/2026/03/01/lamps/ 301\n');
    expect(written('redirects', '_redirects', { moves, site: siteWith() })).toBe(
      '/%E6%97%A7/ /2026/03/01/lamps/ 301\n',
    );
  });

  test('_headers lets pages run nothing but their own script, and be framed by nobody', () => {
    const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(written('headers', '_headers')) ?? [];
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy).not.toContain('unsafe');
  });

  test('_headers gives feeds their kind, and no header twice for one file', () => {
    const files = [
      'feed.xml',
      'city/feed.json',
      'sport/feed.json',
      'sitemap.xml',
      '2026/03/01/lamps/article.ninjs.json',
    ];
    const addresses = files.map((path) => ({ path: outputPath(path), story: null }));
    const rules = written('headers', '_headers', { addresses }).trimEnd().split('\n\n');
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
      '/news/*',
      '/news/assets/*',
      '/news/feed.xml',
      '/news/:desk/feed.json',
    ]);
    expect(rules[2]).toBe('/news/feed.xml\n  Content-Type: application/rss+xml; charset=utf-8');
    expect(rules[0]).not.toMatch(/Cache-Control|Content-Type:/);
  });

  test('_headers has no more rules than hosts take, however many desks there are', () => {
    const desks = Array.from({ length: 200 }, (_, at) => `desk-${at}/`);
    const addresses = ['', ...desks].flatMap((folder) =>
      ['feed.xml', 'atom.xml', 'feed.json'].map((file) => ({ path: outputPath(folder + file), story: null })),
    );
    expect(written('headers', '_headers', { addresses }).match(/^\//gm)).toHaveLength(8);
  });
});

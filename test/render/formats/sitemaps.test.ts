import { describe, expect, test } from '@jest/globals';
import { outputPath } from '../../../src/model/names.js';
import { noNews } from '../../../src/model/news.js';
import { siteWith, storyWith } from '../samples.js';
import { lamps, paper, picture, street, written } from './paper.js';
import { all, one, readXml } from './xml.js';

const about = outputPath('about/index.html');
const addressesOf = (...stories: ReadonlyArray<typeof lamps>) => stories.map((story) => ({ path: story.path, story }));

describe('a sitemap', () => {
  const urls = (addresses: ReadonlyArray<{ path: typeof about; story: typeof lamps | null }>) =>
    all(readXml(written('sitemap', 'sitemap.xml', { addresses })), 'url').map((url) =>
      url.children.map(({ name, text }) => `${name} ${text}`),
    );

  test('is in the namespace of sitemaps.org', () => {
    expect(readXml(written('sitemap', 'sitemap.xml')).uri).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  });

  test('has full addresses, and when a page last changed where that is known', () => {
    expect(urls([...addressesOf(lamps, street), { path: about, story: null }])).toEqual([
      ['loc https://example.org/news/2026/03/01/lamps/', 'lastmod 2026-03-02T00:00:00+08:00'],
      ['loc https://example.org/news/2026/02/28/street/', 'lastmod 2026-02-28'],
      ['loc https://example.org/news/about/'],
    ]);
  });

  test('says no change of a story without a day', () => {
    expect(urls(addressesOf(storyWith()))).toEqual([['loc https://example.org/news/2026/03/01/lamps/']]);
  });

  test('has addresses in ASCII, and what XML has a use for escaped', () => {
    const site = paper({ url: "https://example.org/a&b'" });
    const xml = written('sitemap', 'sitemap.xml', {
      site,
      addresses: [{ path: outputPath('报/x y.html'), story: null }],
    });
    expect(one(one(readXml(xml), 'url'), 'loc').text).toBe("https://example.org/a&b'/%E6%8A%A5/x%20y.html");
    expect(xml).not.toMatch(/&(?!#x26;|amp;)/);
  });

  test('has a story in several languages with all of them, itself and the default too, in each of them the same', () => {
    const link = ({ path, language, headline }: typeof lamps) => ({ path, language, headline, deck: null, date: null });
    const [english, chinese] = [
      { ...lamps, translations: [link(street)] },
      { ...street, translations: [link(lamps)] },
    ];
    const entries = all(
      readXml(written('sitemap', 'sitemap.xml', { addresses: addressesOf(english, chinese) })),
      'url',
    );
    const expected = [
      ['en', 'https://example.org/news/2026/03/01/lamps/'],
      ['zh-Hans', 'https://example.org/news/2026/02/28/street/'],
      ['x-default', 'https://example.org/news/2026/03/01/lamps/'],
    ];
    for (const entry of entries) {
      const links = all(entry, 'xhtml:link');
      expect(links.map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual(expected);
      expect(links.map(({ uri, attributes }) => [uri, attributes['rel']])[0]).toEqual([
        'http://www.w3.org/1999/xhtml',
        'alternate',
      ]);
    }
    expect(entries).toHaveLength(2);
  });

  test('has the pictures of a story, after what sitemaps.org has', () => {
    const shown = storyWith({
      date: '2026-03-01',
      pictures: [picture('pictures/ab/lamp.jpg'), picture('pictures/cd/灯.jpg')],
    });
    const [entry] = all(readXml(written('sitemap', 'sitemap.xml', { addresses: addressesOf(shown) })), 'url');
    expect(entry?.children.map(({ name }) => name)).toEqual(['loc', 'lastmod', 'image:image', 'image:image']);
    expect(all(entry, 'image:image').map((image) => one(image, 'image:loc').text)).toEqual([
      'https://example.org/news/pictures/ab/lamp.jpg',
      'https://example.org/news/pictures/cd/%E7%81%AF.jpg',
    ]);
    expect(one(all(entry, 'image:image')[0], 'image:loc').uri).toBe('http://www.google.com/schemas/sitemap-image/1.1');
  });

  test('index lists sitemaps', () => {
    const addresses = ['sitemap-1.xml', 'sitemap-2.xml'].map((path) => ({ path: outputPath(path), story: null }));
    const root = readXml(written('sitemap-index', 'sitemap.xml', { addresses }));
    expect(root.name).toBe('sitemapindex');
    expect(all(root, 'sitemap').map((map) => one(map, 'loc').text)).toEqual([
      'https://example.org/news/sitemap-1.xml',
      'https://example.org/news/sitemap-2.xml',
    ]);
  });
});

describe('the news sitemap', () => {
  const items = (stories: ReadonlyArray<typeof lamps>, site = paper()) =>
    all(readXml(written('news-sitemap', 'news-sitemap.xml', { stories, site })), 'url');

  test('has publication, language, date and title of each story', () => {
    const [url] = items([lamps]);
    const news = one(url, 'news:news');
    expect(news.uri).toBe('http://www.google.com/schemas/sitemap-news/0.9');
    expect(one(url, 'loc').text).toBe('https://example.org/news/2026/03/01/lamps/');
    expect(news.children.map(({ name }) => name)).toEqual(['news:publication', 'news:publication_date', 'news:title']);
    const publication = one(news, 'news:publication').children.map(({ name, text }) => `${name} ${text}`);
    expect(publication).toEqual(['news:name The Tideline', 'news:language en']);
    expect(one(news, 'news:publication_date').text).toBe('2026-03-01T08:30:00+08:00');
    expect(one(news, 'news:title').text).toBe('Lamps & <lights> are lit');
  });

  test('has what came out in the two days before the build, to the second, and nothing of tomorrow', () => {
    const dates = [
      '2026-03-03',
      '2026-03-02T14:00',
      '2026-03-01',
      '2026-02-28T14:00',
      '2026-02-28T13:59',
      '2026-02-28',
    ];
    const found = items([...dates.map((date) => storyWith({ date })), storyWith()]);
    expect(found.map((url) => one(one(url, 'news:news'), 'news:publication_date').text)).toEqual([
      '2026-03-02T14:00:00+08:00',
      '2026-03-01',
      '2026-02-28T14:00:00+08:00',
    ]);
  });

  test('has a thousand stories at most', () => {
    expect(items(Array.from({ length: 1001 }, () => lamps))).toHaveLength(1000);
  });

  test('may be empty', () => {
    expect(items([])).toEqual([]);
  });

  test('has no advertising', () => {
    expect(items([storyWith({ date: '2026-03-01', news: { ...noNews, label: 'sponsored' } })])).toEqual([]);
  });

  test.each([
    ['zh-Hans', 'zh-cn'],
    ['zh', 'zh-cn'],
    ['zh-SG', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['zh-MO', 'zh-tw'],
    ['zh-TW', 'zh-tw'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
    ['ar', 'ar'],
  ])('calls %s %s', (language, code) => {
    const [url] = items([{ ...lamps, language }]);
    expect(one(one(one(url, 'news:news'), 'news:publication'), 'news:language').text).toBe(code);
  });
});

describe('robots.txt', () => {
  const addresses = ['sitemap.xml', 'news-sitemap.xml'].map((path) => ({ path: outputPath(path), story: null }));

  test('lets everybody in and names the sitemaps', () => {
    expect(written('robots', 'robots.txt', { addresses })).toBe(
      [
        'User-agent: *',
        'Disallow:',
        '',
        'Sitemap: https://example.org/news/sitemap.xml',
        'Sitemap: https://example.org/news/news-sitemap.xml',
        '',
      ].join('\n'),
    );
  });

  test('needs no address where there is no sitemap', () => {
    expect(written('robots', 'robots.txt', { site: siteWith() })).toBe('User-agent: *\nDisallow:\n');
  });
});

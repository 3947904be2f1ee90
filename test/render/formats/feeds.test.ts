import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { outputPath, sourcePath } from '../../../src/model/names.js';
import { city, storyWith, textOf } from '../samples.js';
import { lamps, paper, street, written } from './paper.js';
import { all, one, readXml } from './xml.js';

const stories = [lamps, street];
const golden = (name: string) => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');

const rss = (context = {}) => one(readXml(written('rss', 'feed.xml', { stories, ...context })), 'channel');
const atom = (context = {}) => readXml(written('atom', 'atom.xml', { stories, ...context }));
const json = (context = {}) => JSON.parse(written('json-feed', 'feed.json', { stories, ...context }));

test.each([
  ['rss', 'feed.xml'],
  ['atom', 'atom.xml'],
  ['json-feed', 'feed.json'],
])('%s is written to the letter as %s of the fixtures has it', (format, name) => {
  expect(written(format, name, { stories })).toBe(golden(name));
});

describe('RSS', () => {
  test('a channel has title, link, description, language and its own address', () => {
    const channel = rss();
    expect(['title', 'link', 'description', 'language'].map((name) => one(channel, name).text)).toEqual([
      'The Tideline',
      'https://example.org/news/',
      'The Tideline',
      'en',
    ]);
    expect(one(channel, 'atom:link').uri).toBe('http://www.w3.org/2005/Atom');
    expect(one(channel, 'atom:link').attributes).toEqual({
      href: 'https://example.org/news/feed.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
  });

  test('a channel was last built when a story last changed, so that a build that changes none writes the same file', () => {
    expect(one(rss(), 'lastBuildDate').text).toBe('Mon, 02 Mar 2026 00:00:00 +0800');
  });

  test('an item has one dc:creator a person, and no author, which would have to be an e-mail', () => {
    const [item] = all(rss(), 'item');
    expect(all(item, 'dc:creator').map((each) => each.text)).toEqual(['A. Pérez', 'Ben Li']);
    expect(all(item, 'author')).toEqual([]);
  });

  test('the guid is a tag URI and no link; the date is RFC 822 in the zone of the paper', () => {
    const [item] = all(rss(), 'item');
    expect(one(item, 'guid').attributes).toEqual({ isPermaLink: 'false' });
    expect(one(item, 'guid').text).toBe('tag:example.org,2026-03-01:city/2026-03-01-%E7%81%AF');
    expect(one(item, 'pubDate').text).toBe('Sun, 01 Mar 2026 08:30:00 +0800');
    expect(one(item, 'link').text).toBe('https://example.org/news/2026/03/01/lamps/');
  });

  test('the title is plain text, the description the deck, the categories desk and tags', () => {
    const [item, plain] = all(rss(), 'item');
    expect(one(item, 'title').text).toBe('Lamps & <lights> are lit');
    expect(one(item, 'description').text).toBe('A lane in the dark');
    expect(one(plain, 'description').text).toBe('路灯亮了。');
    expect(all(item, 'category').map((each) => each.text)).toEqual(['City', 'light']);
  });

  test('the whole text stands in content:encoded, captions last, with the corrections first and the notes behind', () => {
    const content = one(all(rss(), 'item')[0], 'content:encoded').text;
    const order = ['112 lamps &amp; not 121', 'It rained.', 'It stopped.', 'A lamp.', 'Photographs &lt;by&gt; Wu Min'];
    const places = order.map((words) => content.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(content).toContain('<strong>Correction (March 2, 2026)</strong>');
  });

  test('all addresses in the text are full ones', () => {
    const content = one(all(rss(), 'item')[0], 'content:encoded').text;
    expect([...content.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://example.org/news/2026/03/01/works/a%20b.html?x=1&#x26;y=2',
      'https://example.org/news/2026/03/01/lamps/#s1',
    ]);
  });

  test('what would end a CDATA section is text, and what XML can’t have is gone', () => {
    const content = one(all(rss(), 'item')[0], 'content:encoded').text;
    expect(content).toMatch(/It rained\. ]](?:>|&#x3E;) {2}&#x26; &#x3C;b> /);
  });

  test('Chinese has the codes that RSS lists', () => {
    const language = (tag: string) => one(rss({ page: { ...page, language: tag } }), 'language').text;
    expect(['zh-Hans', 'zh-CN', 'zh-Hant-HK', 'zh-TW', 'en-GB', 'de'].map(language)).toEqual([
      'zh-cn',
      'zh-cn',
      'zh-tw',
      'zh-tw',
      'en-gb',
      'de',
    ]);
  });
});

const page = { path: lamps.path, language: 'en', title: null, description: null };

describe('Atom', () => {
  test('a feed has id, title, updated, author, and links to itself and to the front', () => {
    const feed = atom();
    expect(feed.uri).toBe('http://www.w3.org/2005/Atom');
    expect(feed.attributes['xml:lang']).toBe('en');
    expect(one(feed, 'id').text).toBe('https://example.org/news/');
    expect(one(feed, 'updated').text).toBe('2026-03-02T00:00:00+08:00');
    expect(one(one(feed, 'author'), 'name').text).toBe('The Tideline');
    expect(all(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ['self', 'https://example.org/news/atom.xml'],
      ['alternate', 'https://example.org/news/'],
    ]);
  });

  test('an entry has an author each, those known to the paper with their page', () => {
    const authors = all(all(atom(), 'entry')[0], 'author');
    expect(authors.map((each) => each.children.map(({ name, text }) => `${name} ${text}`))).toEqual([
      ['name A. Pérez', 'uri https://example.org/news/authors/ana/'],
      ['name Ben Li'],
    ]);
  });

  test('an entry is updated when it was changed or put right, and never before it was published', () => {
    const dates = (story = lamps) => {
      const [entry] = all(atom({ stories: [story] }), 'entry');
      return [one(entry, 'published').text, one(entry, 'updated').text];
    };
    expect(dates()).toEqual(['2026-03-01T08:30:00+08:00', '2026-03-02T00:00:00+08:00']);
    const early = { ...lamps, news: { ...lamps.news, updated: '2020-01-01', corrections: [] } };
    expect(dates(early)).toEqual(['2026-03-01T08:30:00+08:00', '2026-03-01T08:30:00+08:00']);
  });

  test('titles are plain text, content is HTML, categories have a term', () => {
    const [entry] = all(atom(), 'entry');
    expect(one(entry, 'title').attributes).toEqual({ type: 'text' });
    expect(one(entry, 'title').text).toBe('Lamps & <lights> are lit');
    expect(one(entry, 'content').attributes).toEqual({ type: 'html' });
    expect(one(entry, 'content').text).toContain('<p class="lede">');
    expect(all(entry, 'category').map(({ attributes }) => attributes)).toEqual([{ term: 'City' }, { term: 'light' }]);
    expect(one(entry, 'rights').text).toBe('© Coast News');
  });

  test('an entry in another language says so', () => {
    expect(all(atom(), 'entry').map(({ attributes }) => attributes['xml:lang'])).toEqual([undefined, 'zh-Hans']);
  });

  test('an empty feed was updated when it was built', () => {
    expect(one(atom({ stories: [] }), 'updated').text).toBe('2026-03-02T14:00:00+08:00');
  });
});

describe('JSON Feed', () => {
  test('keeps the schema of version 1.1', () => {
    const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
      JSON.parse(golden('json-feed.schema.json')),
    );
    for (const feed of [json(), json({ stories: [] })]) expect([validate(feed), validate.errors]).toEqual([true, null]);
    expect(validate({ ...json(), author: { name: 'x' } })).toBe(false);
  });

  test('has authors, tags and a language for each item, and its dates with the offset', () => {
    const [item, plain] = json().items;
    expect(item).toMatchObject({
      id: 'tag:example.org,2026-03-01:city/2026-03-01-%E7%81%AF',
      title: 'Lamps & <lights> are lit',
      authors: [{ name: 'A. Pérez', url: 'https://example.org/news/authors/ana/' }, { name: 'Ben Li' }],
      tags: ['City', 'light'],
      language: 'en',
      date_published: '2026-03-01T08:30:00+08:00',
      date_modified: '2026-03-02T00:00:00+08:00',
    });
    expect(Object.keys(plain)).toEqual(['id', 'url', 'title', 'summary', 'content_html', 'date_published', 'language']);
  });
});

describe('a hub', () => {
  const site = paper({ hub: 'https://hub.example/' });

  test('is in every feed beside its own address, as WebSub asks for', () => {
    expect(all(rss({ site }), 'atom:link')[1]?.attributes).toEqual({ href: 'https://hub.example/', rel: 'hub' });
    expect(all(atom({ site }), 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toContainEqual(
      ['hub', 'https://hub.example/'],
    );
    expect(json({ site }).hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
  });

  test('is in none where the paper has none', () => {
    for (const format of ['rss', 'atom', 'json-feed']) expect(written(format, 'feed', { stories })).not.toMatch(/hub/);
  });
});

describe('every feed', () => {
  test('has the pictures of a story by their full addresses', () => {
    const rendition = { path: outputPath('pictures/a,b.jpg'), width: 640, height: 480, mime: 'image/jpeg' };
    const words = { caption: null, credit: 'Wu Min', creator: null, rights: null, alt: 'A lamp' };
    const picture = { ...rendition, ...words, source: sourcePath('a.jpg'), renditions: [rendition] };
    const stories = [{ ...lamps, pictures: [picture] }];
    const root = textOf({ type: 'figure', picture, children: [] });
    const [item] = JSON.parse(written('json-feed', 'feed.json', { stories, root })).items;
    const address = 'https://example.org/news/pictures/a%2Cb.jpg';
    expect(item.image).toBe(address);
    expect(item.content_html.match(/(?<=src(?:set)?=")\S+/g).map((found: string) => found.replace('"', ''))).toEqual(
      expect.arrayContaining([address]),
    );
    expect(item.content_html).not.toMatch(/(?:src|srcset|href)="(?!https:)/);
  });

  test('of a desk is called by it and leads to its front', () => {
    const context = { desk: city, page: { ...page, path: city.path } };
    expect(one(rss(context), 'title').text).toBe('The Tideline: City');
    expect(one(atom(context), 'id').text).toBe('https://example.org/news/city/');
    expect(json(context).home_page_url).toBe('https://example.org/news/city/');
  });

  test('has a headline that would break XML as it is written', () => {
    const headline = 'A & ]]> <![CDATA[ < b';
    const context = { stories: [{ ...lamps, headline: `${headline}\u0001\ud800` }] };
    expect(one(all(rss(context), 'item')[0], 'title').text).toBe(headline);
    expect(one(all(atom(context), 'entry')[0], 'title').text).toBe(headline);
  });

  test('leaves out a story without a day', () => {
    const undated = [storyWith(), storyWith({ date: '2026-03' })];
    expect(all(rss({ stories: undated }), 'item')).toEqual([]);
    expect(all(atom({ stories: undated }), 'entry')).toEqual([]);
    expect(json({ stories: undated }).items).toEqual([]);
  });

  test('keeps an id that is a URI of its own accord', () => {
    expect(json({ stories: [{ ...lamps, id: 'urn:uuid:1234' }] }).items[0].id).toBe('urn:uuid:1234');
  });

  test('writes a host in letters of other scripts as ASCII', () => {
    expect(json({ site: paper({ url: 'https://報.example/a b' }) }).home_page_url).toBe(
      'https://xn--ols.example/a%20b/',
    );
  });

  test('is the same whenever it is built', () => {
    const later = { site: paper({ now: '2030-01-01T00:00:00Z' }) };
    for (const [format, path] of [
      ['rss', 'feed.xml'],
      ['atom', 'atom.xml'],
      ['json-feed', 'feed.json'],
    ] as const) {
      expect(written(format, path, { stories, ...later })).toBe(written(format, path, { stories }));
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Story } from '../../../src/model/edition.js';
import { outputPath, slug, sourcePath } from '../../../src/model/names.js';
import { noNews } from '../../../src/model/news.js';
import type { PageContext } from '../../../src/model/page.js';
import { ninjs } from '../../../src/render/formats/ninjs.js';
import { contextOf, paragraph, siteWith, storyWith, textOf } from '../samples.js';
import { schema } from './ninjs-schema.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[!#-;=?-Z_a-z~%]+$/i);
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
const isValid = ajv.compile(schema);

const site = siteWith({ url: 'https://example.org/news/', timezone: 'Asia/Shanghai' });

function write(story: Story, own: PageContext['site'] = site): Readonly<Record<string, unknown>> {
  const path = outputPath('2026/03/01/lamps/article.ninjs.json');
  const page = { path, format: 'ninjs', context: { ...contextOf(path), site: own, story } };
  return JSON.parse(ninjs.write(page, () => textOf(paragraph('It rained <all> day.'))));
}

const full = storyWith({
  id: 'city/2026-03-01-路灯',
  kicker: 'Harbour',
  deck: 'Twelve stay lit',
  date: '2026-03-01T08:30',
  dateline: 'OLDHAVEN, March 1 (Coast News)',
  byline: {
    text: 'By Ines Holloway, Coast News',
    people: [{ name: 'Ines Holloway', role: null, outlet: 'Coast News' }],
  },
  words: 212,
  slug: 'lamps',
  authors: [
    {
      slug: slug('ines-holloway'),
      name: 'Ines Holloway',
      path: outputPath('authors/ines-holloway/index.html'),
      names: [],
      role: null,
      biography: null,
      portrait: null,
      email: null,
      links: [],
    },
  ],
  pictures: [
    {
      source: sourcePath('city/lamps.jpg'),
      path: outputPath('2026/03/01/lamps/lamps.jpg'),
      width: 1600,
      height: 900,
      mime: 'image/jpeg',
      caption: 'The last lamp',
      credit: null,
      creator: 'Mara Ortiz',
      rights: '© Mara Ortiz',
      alt: null,
      renditions: [],
    },
  ],
  notes: [{ text: 'Additional reporting by Mae Lindqvist.', lines: [9, 9] }],
  furniture: [
    { text: 'Harbour hotline 555', lines: [1, 1] },
    { text: 'Page A05', lines: [2, 2] },
  ],
  news: {
    ...noNews,
    tags: ['Light'],
    label: 'report',
    updated: '2026-03-02',
    corrections: [{ date: '2026-03-03', text: 'It was Thursday.' }],
    release: { ...noNews.release, expiry: '2027-01-01' },
  },
});

const organisation = { links: [], rights: '© Tideline', ethicsPolicy: 'https://example.org/news/ethics/' };

describe('a story in ninjs', () => {
  test.each<[string, Story]>([
    ['with all that a story can have', full],
    ['with nothing', storyWith()],
    ['whose id is a name for ever of its own', storyWith({ id: 'urn:example:lamps', date: '2026-03-01' })],
  ])('%s keeps to the schema', (_, story) => {
    isValid(write(story, { ...site, organisation }));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('says nothing that isn’t known', () => {
    expect(Object.keys(write(storyWith()))).toEqual([
      'uri',
      'type',
      'representationType',
      'standard',
      'pubStatus',
      'language',
      'headlines',
      'descriptions',
      'bodies',
      'renditions',
    ]);
  });

  test('has a name for ever, and without a day its address', () => {
    expect(write(full)['uri']).toBe('tag:example.org,2026-03-01:city/2026-03-01-%E8%B7%AF%E7%81%AF');
    expect(write(storyWith())['uri']).toBe('https://example.org/news/2026/03/01/lamps/');
  });

  test('dates in the paper’s zone', () => {
    const { firstCreated, versionCreated, expires } = write(full);
    expect([firstCreated, versionCreated, expires]).toEqual([
      '2026-03-01T08:30:00+08:00',
      '2026-03-03T00:00:00+08:00',
      '2027-01-01T00:00:00+08:00',
    ]);
  });

  test('has headlines by their roles', () => {
    expect(write(full)['headlines']).toEqual([
      { role: 'main', value: 'Lamps go out on Cable Street' },
      { role: 'kicker', value: 'Harbour' },
      { role: 'deck', value: 'Twelve stay lit' },
    ]);
  });

  test('has its byline as printed, its people by name, and whom they write for', () => {
    const { by, people, infoSources, located } = write(full);
    expect(by).toBe('By Ines Holloway, Coast News');
    expect(people).toEqual([
      { name: 'Ines Holloway', rel: 'author', uri: 'https://example.org/news/authors/ines-holloway/' },
    ]);
    expect(infoSources).toEqual([{ name: 'Coast News' }]);
    expect(located).toBe('OLDHAVEN');
  });

  test('has its text as HTML, and the furniture for editors only', () => {
    const { bodies, edNote } = write(full);
    expect(bodies).toMatchObject([{ contentType: 'text/html', wordCount: 212 }]);
    expect(JSON.stringify(bodies)).toContain('It rained &#x3C;all> day.');
    expect(JSON.stringify(bodies)).not.toContain('hotline');
    expect(edNote).toBe('Harbour hotline 555\nPage A05');
  });

  test('has the rights of the article, else those of the paper', () => {
    const own = { ...site, organisation };
    expect(write(storyWith(), own)['copyrightNotice']).toBe('© Tideline');
    expect(write(storyWith({ news: { ...noNews, rights: '© Mara Ortiz' } }), own)['copyrightNotice']).toBe(
      '© Mara Ortiz',
    );
  });

  test('says that an advertiser has paid for it', () => {
    expect(write(storyWith({ news: { ...noNews, label: 'sponsored' } }))['genres']).toEqual([{ name: 'Sponsored' }]);
  });

  test('has its pictures beside it', () => {
    expect(write(full)['associations']).toMatchObject([
      { type: 'picture', by: 'Mara Ortiz', renditions: [{ name: 'main', width: 1600, contentType: 'image/jpeg' }] },
    ]);
  });
});

test('the schema of this test refuses what isn’t in it', () => {
  expect(isValid({ ...write(storyWith()), mood: 'glad' })).toBe(false);
  expect(isValid({ type: 'text' })).toBe(false);
});

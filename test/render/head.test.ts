/** What machines read in the head of a page, beside its graph. */
import { describe, expect, test } from '@jest/globals';
import type { Author, Story } from '../../src/model/edition.js';
import { outputPath, slug } from '../../src/model/names.js';
import { noNews } from '../../src/model/news.js';
import type { PageContext, TemplatePage } from '../../src/model/page.js';
import { find, readMarkup } from './markup.js';
import { articleOf, city, contextOf, htmlOf, pageOf, siteWith, storyWith } from './samples.js';

const site = siteWith({ url: 'https://example.org/news/', timezone: 'Europe/Berlin' });

/** The contents of all `meta` of a name or a property. */
function metas(page: TemplatePage, name: string): ReadonlyArray<string | undefined> {
  return find(readMarkup(htmlOf(page)), 'meta')
    .filter(({ attributes }) => attributes.get('name') === name || attributes.get('property') === name)
    .map(({ attributes }) => attributes.get('content'));
}

/** The addresses of all `link` of a kind. */
function links(page: TemplatePage, rel: string): ReadonlyArray<string | undefined> {
  return find(readMarkup(htmlOf(page)), 'link')
    .filter(({ attributes }) => attributes.get('rel') === rel)
    .map(({ attributes }) => attributes.get('href'));
}

const ines: Author = {
  slug: slug('ines-holloway'),
  name: 'Ines Holloway',
  path: outputPath('authors/ines-holloway/index.html'),
  names: [],
  role: null,
  biography: null,
  portrait: null,
  email: null,
  links: [],
};

const french = {
  path: outputPath('fr/lampes/index.html'),
  language: 'fr',
  headline: 'Lampes',
  deck: null,
  date: null,
};

const full: Story = storyWith({
  date: '2026-03-01T08:30',
  front: city,
  authors: [ines],
  translations: [french],
  news: { ...noNews, tags: ['Harbour', 'Light'], updated: '2026-07-01' },
});

describe('a story', () => {
  test('tells Open Graph when, by whom, in which part and of what it is', () => {
    const page = articleOf(full, { site });
    const told = ['published_time', 'modified_time', 'author', 'section', 'tag'].map((name) =>
      metas(page, `article:${name}`),
    );
    expect(told).toEqual([
      ['2026-03-01T08:30:00+01:00'],
      ['2026-07-01T00:00:00+02:00'],
      ['https://example.org/news/authors/ines-holloway/'],
      ['City'],
      ['Harbour', 'Light'],
    ]);
    expect(metas(page, 'og:type')).toEqual(['article']);
    expect(metas(page, 'og:locale')).toEqual(['en_US']);
  });

  test('that says nothing of itself tells nothing', () => {
    const html = htmlOf(articleOf(storyWith(), { site }));
    expect(html).not.toContain('article:');
    expect(html).not.toContain('hreflang');
    expect(html).not.toContain('rel="author"');
    expect(html).not.toContain('og:image');
  });

  test('lists its languages, itself among them', () => {
    const alternate = find(readMarkup(htmlOf(articleOf(full, { site }))), 'link')
      .filter(({ attributes }) => attributes.has('hreflang'))
      .map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href')]);
    expect(alternate).toEqual([
      ['en', 'https://example.org/news/2026/03/01/lamps/'],
      ['fr', 'https://example.org/news/fr/lampes/'],
      ['x-default', 'https://example.org/news/2026/03/01/lamps/'],
    ]);
  });

  test('has a description of 160 characters at most', () => {
    const page = articleOf(storyWith({ lede: 'It rained all day. '.repeat(20) }));
    const [description = ''] = metas(page, 'description');
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/…$/);
  });

  test('that stands is no article', () => {
    const page = articleOf(storyWith({ date: '2026-03-01', news: { ...noNews, isStanding: true } }), { site });
    expect(metas(page, 'og:type')).toEqual(['website']);
    expect(metas(page, 'article:published_time')).toEqual([]);
  });
});

test('without an address of the site no page has a full address', () => {
  const html = htmlOf(articleOf(full));
  expect(html.replace('xmlns="http://www.w3.org/', '')).not.toMatch(/https?:/);
  for (const absent of ['canonical', 'og:url', 'hreflang="x-default"', 'article:author', 'ld+json', 'opensearch']) {
    expect(html).not.toContain(absent);
  }
  expect(links(articleOf(full), 'author')).toEqual(['../../../../authors/ines-holloway/index.html']);
});

describe('a list', () => {
  const path = outputPath('city/2/index.html');
  const paging = {
    number: 2,
    count: 3,
    newer: outputPath('city/index.html'),
    older: outputPath('city/1/index.html'),
  };

  function list(context: Partial<PageContext>): TemplatePage {
    return {
      path,
      template: 'desk.njk',
      context: { ...contextOf(path, { title: 'City' }), site, desk: city, stories: [], ...context },
    };
  }

  test('leads to the pages before and after', () => {
    expect(links(list({ paging }), 'prev')).toEqual(['../index.html']);
    expect(links(list({ paging }), 'next')).toEqual(['../1/index.html']);
    expect(links(list({}), 'next')).toEqual([]);
  });

  test('that is hidden asks search engines to pass it over', () => {
    const { page } = contextOf(path, { title: 'City', isHidden: true });
    expect(metas(list({ page }), 'robots')).toEqual(['noindex']);
    expect(metas(list({}), 'robots')).toEqual(['max-image-preview:large, max-snippet:-1, max-video-preview:-1']);
  });
});

test('links lead to a manifest and a search that there are', () => {
  const off = { ...site.features, manifest: false, opensearch: false };
  expect(links(articleOf(full, { site }), 'manifest')).toEqual(['../../../../site.webmanifest']);
  expect(links(articleOf(full, { site }), 'search')).toEqual(['../../../../opensearch.xml']);
  const page = articleOf(full, { site: { ...site, features: off } });
  expect([...links(page, 'manifest'), ...links(page, 'search')]).toEqual([]);
});

test('search engines take no furniture for a story’s text', () => {
  const markup = readMarkup(htmlOf(articleOf(full, { newer: storyWith(), site })));
  const furniture = markup.tags.filter(({ attributes }) => attributes.has('data-nosnippet'));
  expect(furniture.length).toBeGreaterThanOrEqual(2);
  // Google heeds it on these alone.
  for (const { name } of furniture) expect(['div', 'section', 'span']).toContain(name);
});

describe('a page that lists', () => {
  const named: ReadonlyArray<readonly [string, Partial<PageContext>, string]> = [
    ['issues.njk', { issues: [] }, 'Printed issues'],
    ['corrections.njk', { corrections: [] }, 'Corrections'],
    ['tags.njk', { groups: [] }, 'Topics'],
    ['authors.njk', { groups: [] }, 'Authors'],
    ['archive.njk', { groups: [] }, 'Archive'],
  ];
  test.each(named)('has a name of its own where it is shared: %s', (template, context, name) => {
    const page = pageOf(template, context);
    expect(metas(page, 'og:title')).toEqual([name]);
    expect(htmlOf(page)).toContain(`<title>${name} - The Tideline</title>`);
  });

  test('has the stylesheet of lists besides that of every page', () => {
    const sheets = (page: TemplatePage) =>
      find(readMarkup(htmlOf(page)), 'link')
        .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
        .map(({ attributes }) => attributes.get('href'));
    expect(sheets(pageOf('tags.njk', { groups: [] }))).toEqual(['../assets/news.css', '../assets/lists.css']);
    expect(sheets(articleOf(storyWith()))).toEqual(['../../../../assets/news.css']);
  });
});

/** What a story's page says of the story beside its text: what it is, where it ran, and what belongs to it. */
import { describe, expect, test } from '@jest/globals';
import type { Author, Story } from '../../src/model/edition.js';
import { outputPath, slug } from '../../src/model/names.js';
import { type News, noNews } from '../../src/model/news.js';
import type { PageContext } from '../../src/model/page.js';
import { find, readMarkup } from './markup.js';
import { articleOf, htmlOf, siteWith, storyWith } from './samples.js';

function read(story: Partial<Story>, context: Partial<PageContext> = {}) {
  return readMarkup(htmlOf(articleOf(storyWith(story), context)));
}

function news(given: Partial<News>): News {
  return { ...noNews, ...given };
}

function group(name: string) {
  return { slug: slug(name), name, path: outputPath(`${name}/index.html`) };
}

describe('the line under the byline', () => {
  test('tells a change that is later than the story, and no other', () => {
    const date = '2026-03-01T08:30';
    expect(read({ date, news: news({ updated: '2026-03-02' }) }).text).toContain('Updated March 2, 2026');
    expect(read({ date, news: news({ updated: '2026-03-01' }) }).text).not.toContain('Updated');
  });

  test('tells the page of print, and its day where it is another', () => {
    const printed = {
      date: '2026-03-02',
      printPath: outputPath('editions/2026-03-01/A05/index.html'),
      news: news({ issue: { date: '2026-03-01', number: null }, printPage: { number: 'A05', name: 'Harbour' } }),
    };
    expect(read(printed).text).toContain('In print: March 1, 2026 Page A05 Harbour');
    expect(read({ ...printed, date: '2026-03-01' }).text).not.toContain('In print');
    const link = find(read(printed), 'a').find((tag) => tag.attributes.get('href')?.includes('editions'));
    expect(link?.attributes.get('href')).toBe('../../../../editions/2026-03-01/A05/index.html');
  });

  test.each([
    ['en', 483, 'About 480 words'],
    ['zh-Hans', 1883, '约1900字'],
    ['ru', 120, 'Около 120 слов'],
  ])('tells in %s the length of %i words roughly', (language, words, expected) => {
    expect(read({ language, words }).text).toContain(expected);
  });

  test('says nothing of the length of a story of a few words', () => {
    expect(read({ words: 40 }).text).not.toContain('words');
  });
});

test('names in the byline lead to the pages that people have, whichever of their names it is', () => {
  const author: Author = {
    ...group('ana-perez'),
    name: 'Ana Pérez',
    names: ['A. Pérez'],
    role: null,
    biography: null,
    portrait: null,
    email: null,
    links: [],
  };
  const people = ['A. Pérez', 'Li Wei'].map((name) => ({ name, role: null, outlet: null }));
  const markup = read({ byline: { text: 'By A. Pérez and Li Wei', people }, authors: [author] });
  const links = find(markup, 'a').filter((tag) => tag.attributes.get('rel') === 'author');
  expect(links.map((tag) => tag.attributes.get('href'))).toEqual(['../../../../ana-perez/index.html']);
  expect(markup.text).toContain('By A. Pérez and Li Wei');
});

test('what is paid for is called so, and stands apart', () => {
  const markup = read({ news: news({ label: 'sponsored' }) });
  expect(markup.text).toContain('Sponsored content');
  expect(find(markup, 'article', 'art--sponsored')).toHaveLength(1);
  expect(find(read({ news: news({ label: 'opinion' }) }), 'article', 'art--sponsored')).toEqual([]);
});

test('corrections stand above the text, the newest first', () => {
  const corrections = [
    { date: '2026-03-02', text: 'It is nine.' },
    { date: '2026-03-04', text: 'It is ten.' },
  ];
  const { text } = read({ news: news({ corrections }), lede: '' });
  expect(text).toMatch(/Correction\s+March 4, 2026 It is ten\.\s+March 2, 2026 It is nine\./);
});

test('translations are links in their own language', () => {
  const german = { path: outputPath('de/index.html'), language: 'de', headline: 'Hafen', deck: null, date: null };
  const markup = read({ translations: [german, { ...german, language: 'tlh' }] });
  const [first, second] = find(markup, 'a').filter((tag) => tag.attributes.has('hreflang'));
  expect([first?.attributes.get('hreflang'), first?.attributes.get('lang')]).toEqual(['de', 'de']);
  expect(markup.text).toContain('Deutsch');
  expect(second?.attributes.get('hreflang')).toBe('tlh');
  expect(markup.text).toContain('tlh');
});

test('a part of a series says which it is, and leads to the others', () => {
  const near = [
    { number: 1, story: storyWith({ headline: 'The silt', path: outputPath('silt/index.html') }) },
    { number: 2, story: storyWith() },
  ];
  const markup = read({ series: group('harbour') }, { part: { number: 2, count: 3, near } });
  expect(markup.text).toContain('Part 2 of 3');
  expect(markup.text).toContain('The silt');
});

test('tags and related stories are links, and rights are told', () => {
  const link = { path: outputPath('silt/index.html'), language: 'en', headline: 'The silt', deck: null, date: null };
  const markup = read({
    topics: [group('dredging')],
    related: [link],
    news: news({ rights: '<Reuters> $& {holder}' }),
  });
  const hrefs = find(markup, 'a').map((tag) => tag.attributes.get('href'));
  expect(hrefs).toContain('../../../../dredging/index.html');
  expect(hrefs).toContain('../../../../silt/index.html');
  expect(markup.text).toContain('Rights: <Reuters> $& {holder}');
});

describe('the printed paper', () => {
  const story = storyWith({ headline: 'The silt' });
  const printed = {
    number: 'A05',
    name: '要闻',
    path: outputPath('editions/2026-03-01/A05/index.html'),
    stories: [story],
  };
  const unplaced = [storyWith({ headline: 'The ferry' })];
  const path = outputPath('editions/2026-03-01/index.html');
  const issue = { date: '2026-03-01', number: '123', path, pages: [printed], unplaced };
  const page = { path, language: 'zh-Hans', title: null, description: null };
  const turn = { newer: null, older: { ...issue, date: '2026-02-28' }, previous: null, next: null };
  const context = { page, site: siteWith(), issue, printed, turn, issues: [issue] };
  const fill = (template: string) => readMarkup(htmlOf({ path, template, context })).text.replace(/\s+/g, ' ');

  test('has its issues by month', () => {
    expect(fill('issues.njk')).toMatch(/往期报纸 2026年3月 2026年3月1日 第123期/);
  });

  test('has the pages of an issue with their headlines, and at last what ran somewhere', () => {
    expect(fill('issue.njk')).toMatch(
      /2026年3月1日 第123期 A05版 要闻 The silt 本期其他文章 The ferry 上一期 2026年2月28日/,
    );
  });

  test('has each page with its stories', () => {
    expect(fill('printed-page.njk')).toMatch(/2026年3月1日 第123期 A05版 要闻 The silt/);
  });
});

test('the page of corrections has each with its story', () => {
  const path = outputPath('corrections/index.html');
  const corrections = [{ story: storyWith(), correction: { date: '2026-03-02', text: 'It is nine.' } }];
  const page = { path, language: 'en', title: null, description: null };
  const { text } = readMarkup(
    htmlOf({ path, template: 'corrections.njk', context: { page, site: siteWith(), corrections } }),
  );
  expect(text).toMatch(/Corrections\s+March 2, 2026\s+Lamps go out on Cable Street\s+It is nine\./);
});

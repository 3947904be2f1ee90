/** What is told of articles because of the other articles, or of their place. */
import { describe, expect, test } from '@jest/globals';
import { makeEdition } from '../../src/collate/edition.js';
import { plan } from '../../src/collate/index.js';
import { released } from '../../src/collate/release.js';
import { remarksOn } from '../../src/collate/remarks/index.js';
import type { Summary } from '../../src/model/article.js';
import { type News, noNews } from '../../src/model/news.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

function told(source: string, news: Partial<News>, given: Partial<Summary> = {}): Summary {
  return summary(source, { ...given, news: { ...noNews, ...news } });
}

/** The remarks on articles, each with what it is on. */
function remarks(articles: ReadonlyArray<Summary>, options: Options = {}): ReadonlyArray<string> {
  const { settings } = resolve({ now: '2026-03-02', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  const edition = makeEdition(released(articles, settings), settings);
  const found = remarksOn(articles, { edition, pages: plan(edition, settings), settings });
  return found.map(({ source, problem }) => `${source}: ${problem.id}: ${problem.reason}`);
}

test('a paper in order has no remarks', () => {
  const issue = { date: '2026-03-01', number: null };
  const articles = [
    told('a.txt', { id: 'one', updated: '2026-03-01T09:00', series: 'Old trades' }, { date: '2026-03-01T08:00' }),
    told('b.txt', { translationOf: 'one', series: 'Old trades' }, { language: 'de' }),
    told('c.txt', { issue, printPage: { number: 'A05', name: '要闻' }, aliases: ['old/c/'] }),
    told('d.txt', { issue, printPage: { number: 'A05', name: null } }),
    told('e.txt', { release: { isDraft: false, embargo: '2026-03-01', expiry: '2026-03-05' } }),
    told('f.txt', { corrections: [{ date: '2026-03-01', text: 'It was nine.' }] }, { date: '2026-03-01T23:00' }),
  ];
  expect(remarks(articles)).toEqual([]);
});

describe('an id', () => {
  test('that two articles have is told of on the second, also while that is a draft', () => {
    const draft = { isDraft: true, embargo: null, expiry: null };
    expect(remarks([told('b.txt', { id: 'lamps', release: draft }), told('a.txt', { id: 'lamps' })])).toEqual([
      'b.txt: id-twice: This article has the id of another, "lamps", which is that of a.txt',
    ]);
  });

  test('may not be the name of another article', () => {
    expect(remarks([told('city/a.txt', {}), told('z.txt', { id: 'city/a' })])).toEqual([
      expect.stringMatching(/^z\.txt: id-twice: .*city\/a\.txt$/),
    ]);
  });
});

describe('an article that expires', () => {
  const from = (embargo: string | null, expiry: string) =>
    remarks([told('a.txt', { release: { isDraft: false, embargo, expiry } })], { timezone: 'Asia/Shanghai' });

  test('before it comes out never does', () => {
    expect(from('2026-03-05T06:00', '2026-03-04')).toEqual([
      'a.txt: release-never: This article expires at 2026-03-04, and its embargo ends at 2026-03-05T06:00, so that it never comes out',
    ]);
    expect(from('2026-03-05', '2026-03-05')).toHaveLength(1);
  });

  test('is looked at in moments, whatever zones they are written in', () => {
    expect(from('2026-03-05T06:00', '2026-03-04T23:00Z')).toEqual([]);
    expect(from('2026-03-05T06:00', '2026-03-04T22:00Z')).toHaveLength(1);
  });

  test('and has no embargo is out until then', () => {
    expect(from(null, '1999-01-01')).toEqual([]);
  });
});

test('nothing was changed or put right before it came out', () => {
  const early = { updated: '2026-02-01', corrections: [{ date: '2026-02-28', text: 'It was nine.' }] };
  expect(remarks([told('a.txt', early, { date: '2026-03-01' })])).toEqual([
    'a.txt: updated-early: This article was changed on 2026-02-01, before it came out on 2026-03-01',
    'a.txt: correction-early: A correction is of 2026-02-28, but the article is of 2026-03-01',
  ]);
  expect(remarks([told('a.txt', early)])).toEqual([]);
});

describe('a translation', () => {
  const lamps = summary('city/2026-03-01-lamps.txt');
  const of = (translationOf: string, language = 'de') =>
    remarks([lamps, told('z.txt', { translationOf }, { language })]).map((text) => text.replace(/^z\.txt: /, ''));

  test.each(['city/2026-03-01-lamps.txt', 'city/2026-03-01-lamps'])('may name its original as %s', (name) => {
    expect(of(name)).toEqual([]);
  });

  test.each([
    ['lamps.txt', '; did you mean city/2026-03-01-lamps.txt?'],
    ['city/2026-03-01-lampd.txt', '; did you mean city/2026-03-01-lamps.txt?'],
    ['harbour', ''],
  ])('of %s is none, and the nearest is named', (name, near) => {
    expect(of(name)).toEqual([
      `translation-missing: There is no article "${name}", which this is to be a translation of${near}`,
    ]);
  });

  test('of an article that is not out yet is one', () => {
    const waiting = told('en.txt', { release: { isDraft: true, embargo: null, expiry: null } });
    expect(remarks([waiting, told('z.txt', { translationOf: 'en.txt' }, { language: 'de' })])).toEqual([]);
  });

  test('is none of itself, and none within one language', () => {
    expect(of('z.txt')).toEqual(['translation-itself: This article is to be a translation of itself, "z.txt"']);
    expect(of('city/2026-03-01-lamps.txt', 'en')).toEqual([
      'translation-same: This is to be a translation of "city/2026-03-01-lamps.txt", and both are in the same language, en',
    ]);
  });
});

describe('a series', () => {
  const parts = (...names: ReadonlyArray<string>) =>
    remarks(names.map((name, at) => told(`${at}.txt`, { series: name })));

  test('of one part, with a name nearly that of another, is a slip', () => {
    expect(parts('Old trades', 'Old trades', 'Old trade')).toEqual([
      '2.txt: series-alone: This is the only part of the series "Old trade"; did you mean "Old trades"?',
    ]);
  });

  test('may have one part, another year or a name of its own', () => {
    expect(parts('Old trades', 'Lamps')).toEqual([]);
    expect(parts('Election 2024', 'Election 2024', 'Election 2026')).toEqual([]);
  });
});

describe('a printed page', () => {
  const issue = { date: '2026-03-01', number: null };

  test('without an issue is nowhere', () => {
    const page = told('a.txt', { printPage: { number: 'A05', name: null } });
    expect(remarks([page])).toEqual([
      'a.txt: page-without-issue: This article ran on page "A05", but of which issue nothing says',
    ]);
    expect(remarks([page], { pages: { editions: false } })).toEqual([]);
  });

  test('has one name', () => {
    const on = (name: string) => ({ issue, printPage: { number: 'A05', name } });
    expect(remarks([told('a.txt', on('要闻')), told('b.txt', on('城事')), told('c.txt', on('要闻'))])).toEqual([
      'b.txt: page-name: Page "A05" of 2026-03-01 is called "城事" here and "要闻" in another article',
    ]);
  });
});

test('an alias leads to its story, where no other page is', () => {
  const articles = [told('a.txt', { aliases: ['b/', 'index.html#top'] }), told('b.txt', {})];
  expect(remarks(articles)).toEqual([
    'a.txt: alias-taken: The alias "b/" is the place of another page, b/index.html',
    'a.txt: alias-unusable: The alias "index.html#top" can\'t be the place of a page',
  ]);
  expect(remarks(articles, { pages: { redirects: false } })).toEqual([]);
});

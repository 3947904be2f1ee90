/** What is in an article's graph, and what isn't: nothing that the copy and the settings don't say. */
import { describe, expect, test } from '@jest/globals';
import type { Story } from '../../../src/model/edition.js';
import { outputPath, slug } from '../../../src/model/names.js';
import { type Label, type News, noNews } from '../../../src/model/news.js';
import { articleOf, city, siteWith, storyWith } from '../samples.js';
import { articleIn, graphIn } from './graphs.js';

const site = siteWith({ url: 'https://example.org/', timezone: 'Europe/Berlin' });

function news(fields: Partial<News>): { news: News } {
  return { news: { ...noNews, ...fields } };
}

const byline = {
  text: '齐风晚报记者 林疏桐 通讯员 郑小满',
  people: [
    { name: '林疏桐', role: '记者', outlet: '齐风晚报' },
    { name: '郑小满', role: '通讯员', outlet: null },
  ],
};

const french = {
  path: outputPath('fr/lampes/index.html'),
  language: 'fr',
  headline: 'Les lampes',
  deck: null,
  date: null,
};

/** What every article has. */
const always = [
  '@type',
  '@id',
  'mainEntityOfPage',
  'url',
  'headline',
  'description',
  'inLanguage',
  'publisher',
  'isAccessibleForFree',
];

/** What a story has, and the keys that it adds, each with its value. */
const table: ReadonlyArray<readonly [what: string, fields: Partial<Story>, added: Readonly<Record<string, unknown>>]> =
  [
    ['nothing', {}, {}],
    ['a day', { date: '2026-03-01' }, { datePublished: '2026-03-01T00:00:00+01:00' }],
    ['a day and a time, in summer', { date: '2026-07-01T08:30' }, { datePublished: '2026-07-01T08:30:00+02:00' }],
    ['a year only', { date: '2026' }, {}],
    [
      'a day, and a change',
      { date: '2026-03-01', ...news({ updated: '2026-03-02T07:00' }) },
      { datePublished: '2026-03-01T00:00:00+01:00', dateModified: '2026-03-02T07:00:00+01:00' },
    ],
    ['a deck', { deck: 'Twelve stay lit' }, { alternativeHeadline: 'Twelve stay lit' }],
    [
      'a byline',
      { byline },
      {
        author: [
          {
            '@type': 'Person',
            name: '林疏桐',
            jobTitle: '记者',
            affiliation: { '@type': 'NewsMediaOrganization', name: '齐风晚报' },
          },
          { '@type': 'Person', name: '郑小满', jobTitle: '通讯员' },
        ],
      },
    ],
    ['a byline that names nobody', { byline: { text: '本报讯', people: [] } }, {}],
    ['a desk', { front: city }, { articleSection: 'City' }],
    ['tags', news({ tags: ['Harbour', 'Light'] }), { keywords: ['Harbour', 'Light'] }],
    ['words', { words: 212 }, { wordCount: 212 }],
    ['a dateline with a place', { dateline: 'OLDHAVEN, March 1 (Coast News)' }, { dateline: 'OLDHAVEN' }],
    ['a dateline without a place', { dateline: '本报讯' }, {}],
    ['rights', news({ rights: '© Mara Ortiz' }), { copyrightNotice: '© Mara Ortiz' }],
    [
      'a correction',
      news({ corrections: [{ date: '2026-03-03', text: 'It was Thursday.' }] }),
      {
        dateModified: '2026-03-03T00:00:00+01:00',
        correction: [{ '@type': 'CorrectionComment', text: 'It was Thursday.', datePublished: '2026-03-03' }],
      },
    ],
    [
      'an issue without a number, and a page in it',
      news({ issue: { date: '2026-03-01', number: null }, printPage: { number: 'A05', name: '要闻' } }),
      {
        printEdition: '2026-03-01',
        printPage: 'A05',
        printSection: '要闻',
        isPartOf: {
          '@type': 'PublicationIssue',
          datePublished: '2026-03-01',
          isPartOf: { '@type': 'Newspaper', name: 'The Tideline' },
        },
      },
    ],
    [
      'a translation',
      { translations: [french] },
      { workTranslation: [{ '@id': 'https://example.org/fr/lampes/#article' }] },
    ],
    [
      'an original that it is translated from',
      { translations: [french], ...news({ translationOf: 'lampes' }) },
      { translationOfWork: [{ '@id': 'https://example.org/fr/lampes/#article' }] },
    ],
    [
      'two other languages, one of which is the original',
      { translations: [french, { ...french, language: 'de' }], ...news({ translationOf: 'lampes' }) },
      {},
    ],
  ];

describe('an article', () => {
  test.each(table)('that has %s', (_, fields, added) => {
    const article = articleIn(articleOf(storyWith(fields), { site }));
    expect(Object.keys(article).sort()).toEqual([...always, ...Object.keys(added)].sort());
    expect(article).toMatchObject(added);
    expect(article['@type']).toBe('NewsArticle');
  });

  test.each(table)('has no graph where the site doesn’t say where it stands: %s', (_, fields) => {
    expect(graphIn(articleOf(storyWith(fields), { site: siteWith({ url: null }) }))).toEqual([]);
  });

  test.each<[Label, string]>([
    ['opinion', 'OpinionNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['report', 'ReportageNewsArticle'],
    ['review', 'ReviewNewsArticle'],
    ['background', 'BackgroundNewsArticle'],
    ['sponsored', 'AdvertiserContentArticle'],
  ])('labelled %s is an %s', (label, type) => {
    expect(articleIn(articleOf(storyWith(news({ label })), { site }))['@type']).toBe(type);
  });

  test('paid for by an advertiser has nothing that only news has', () => {
    const printPage = { number: 'A05', name: null };
    const story = storyWith({ dateline: 'BERLIN (dpa)', ...news({ label: 'sponsored', printPage }) });
    const keys = Object.keys(articleIn(articleOf(story, { site })));
    expect(keys).not.toContain('dateline');
    expect(keys).not.toContain('printPage');
  });

  test('that stands is a page, and no news', () => {
    const page = articleOf(storyWith(news({ isStanding: true })), { site });
    expect(graphIn(page).map((thing) => thing['@type'])).toEqual([
      'WebPage',
      'BreadcrumbList',
      'NewsMediaOrganization',
    ]);
  });

  test('has an author’s address where the author has a page, under any name', () => {
    const author = {
      slug: slug('lin-shutong'),
      name: 'Lin Shutong',
      path: outputPath('authors/lin-shutong/index.html'),
      names: ['林疏桐'],
      role: null,
      biography: null,
      portrait: null,
      email: null,
      links: [],
    };
    const { author: authors } = articleIn(articleOf(storyWith({ byline, authors: [author] }), { site }));
    expect(authors).toMatchObject([{ name: '林疏桐', url: 'https://example.org/authors/lin-shutong/' }, {}]);
  });

  test('refers to its own paper where the byline names it', () => {
    const people = [{ name: 'Ines Holloway', role: null, outlet: 'The Tideline' }];
    const story = storyWith({ byline: { text: 'By Ines Holloway', people } });
    const { author } = articleIn(articleOf(story, { site }));
    expect(author).toMatchObject([{ affiliation: { '@id': 'https://example.org/#org' } }]);
  });

  test('of a paper without a name has no publisher', () => {
    const nameless = { ...site, name: '' };
    const graph = graphIn(articleOf(storyWith(), { site: nameless }));
    expect(graph.map((thing) => thing['@type'])).toEqual(['NewsArticle']);
    expect(Object.keys(graph[0] ?? {})).not.toContain('publisher');
  });

  test('has its keys in an order that never changes', () => {
    const story = storyWith({ date: '2026-03-01', byline, deck: 'Deck' });
    const keys = Object.keys(articleIn(articleOf(story, { site })));
    expect(keys.slice(0, 6)).toEqual(['@type', '@id', 'mainEntityOfPage', 'url', 'headline', 'alternativeHeadline']);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Author, PrintedIssue } from '../../../src/model/edition.js';
import { outputPath, slug } from '../../../src/model/names.js';
import type { PageContext, TemplatePage } from '../../../src/model/page.js';
import { articleOf, city, contextOf, htmlOf, siteWith, storyWith } from '../samples.js';
import { articleIn, dataIn, graphIn } from './graphs.js';

const site = siteWith({ url: 'https://example.org/news' });

function pageOf(path: string, context: Partial<PageContext>, template = 'desk.njk'): TemplatePage {
  const own = contextOf(path, { title: 'City' });
  return { path: outputPath(path), template, context: { ...own, site, desk: city, ...context } };
}

function home(own: PageContext['site']): TemplatePage {
  return pageOf('index.html', { site: own, stories: [storyWith()], fronts: [] }, 'home.njk');
}

describe('the front page', () => {
  test('is the site, with its search', () => {
    expect(graphIn(home(site))[0]).toEqual({
      '@type': 'WebSite',
      '@id': 'https://example.org/news/#website',
      url: 'https://example.org/news/',
      name: 'The Tideline',
      inLanguage: 'en',
      publisher: { '@id': 'https://example.org/news/#org' },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/news/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('has no search where there is none', () => {
    const features = { ...site.features, search: false };
    expect(Object.keys(graphIn(home({ ...site, features }))[0] ?? {})).not.toContain('potentialAction');
  });

  test('names who publishes the paper, with the statements that there are', () => {
    const organisation = {
      name: 'Tideline Press',
      links: ['https://social.example/@tideline'],
      hotline: '+49 30 1234567',
      correctionsPolicy: 'https://example.org/news/corrections/',
    };
    expect(graphIn(home({ ...site, organisation })).at(-1)).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://example.org/news/#org',
      name: 'Tideline Press',
      url: 'https://example.org/news/',
      telephone: '+49 30 1234567',
      sameAs: ['https://social.example/@tideline'],
      correctionsPolicy: 'https://example.org/news/corrections/',
    });
  });

  test('shows its logo, where the paper has one', () => {
    const look = { ...site.look, logo: 'drawings/Plate.SVG' };
    const organisation = { links: [], name: 'Tideline Press' };
    expect(graphIn(home({ ...site, organisation, look })).at(-1)).toMatchObject({
      logo: { '@type': 'ImageObject', url: 'https://example.org/news/assets/logo.svg' },
    });
  });

  test('takes words for no telephone', () => {
    const organisation = { links: [], hotline: 'Ring the harbour office' };
    expect(JSON.stringify(graphIn(home({ ...site, organisation })))).not.toContain('telephone');
  });
});

test('the way to an article leads over its desk', () => {
  const graph = graphIn(articleOf(storyWith({ front: city }), { site }));
  const breadcrumbs = graph.find((thing) => thing['@type'] === 'BreadcrumbList');
  expect(breadcrumbs).toMatchObject({
    itemListElement: [
      { position: 1, name: 'The Tideline', item: 'https://example.org/news/' },
      { position: 2, name: 'City', item: 'https://example.org/news/city/' },
      { position: 3, name: 'Lamps go out on Cable Street', item: 'https://example.org/news/2026/03/01/lamps/' },
    ],
  });
});

test('a list has its stories in order', () => {
  const stories = ['a', 'b'].map((name) => storyWith({ path: outputPath(`${name}/index.html`) }));
  expect(articleIn(pageOf('city/index.html', { stories }))).toEqual({
    '@type': 'CollectionPage',
    '@id': 'https://example.org/news/city/#page',
    url: 'https://example.org/news/city/',
    name: 'City',
    inLanguage: 'en',
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: 'https://example.org/news/a/' },
        { '@type': 'ListItem', position: 2, url: 'https://example.org/news/b/' },
      ],
    },
  });
});

test('a list that search engines pass over has no graph', () => {
  const { page } = contextOf('city/index.html', { title: 'City', isHidden: true });
  expect(graphIn(pageOf('city/index.html', { page, stories: [storyWith()] }))).toEqual([]);
});

test('an issue is a part of the newspaper', () => {
  const path = outputPath('print/2026-03-01/index.html');
  const page = { number: 'A01', name: null, path: outputPath('print/2026-03-01/a01/index.html'), stories: [] };
  const issue: PrintedIssue = { path, date: '2026-03-01', number: '412', pages: [page], unplaced: [storyWith()] };
  expect(articleIn(pageOf(path, { issue }))).toMatchObject({
    about: {
      '@type': 'PublicationIssue',
      issueNumber: '412',
      datePublished: '2026-03-01',
      isPartOf: { '@type': 'Newspaper', name: 'The Tideline' },
    },
    mainEntity: {
      itemListElement: [
        { url: 'https://example.org/news/print/2026-03-01/a01/' },
        { url: 'https://example.org/news/2026/03/01/lamps/' },
      ],
    },
  });
});

test('an author’s page is a profile, of which only what is known is said', () => {
  const path = outputPath('authors/ines-holloway/index.html');
  const author: Author = {
    slug: slug('ines-holloway'),
    name: 'Ines Holloway',
    path,
    names: ['Ines Holloway', 'I. H.'],
    role: 'Harbour reporter',
    biography: null,
    portrait: null,
    email: null,
    links: [],
  };
  expect(articleIn(pageOf(path, { author, stories: [storyWith()] }))).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      '@id': 'https://example.org/news/authors/ines-holloway/#person',
      name: 'Ines Holloway',
      alternateName: ['I. H.'],
      url: 'https://example.org/news/authors/ines-holloway/',
      jobTitle: 'Harbour reporter',
    },
  });
});

test('a picture has its words', () => {
  const picture = {
    path: outputPath('2026/03/01/lamps/lamps.jpg'),
    source: storyWith().source,
    width: 1600,
    height: 900,
    mime: 'image/jpeg',
    caption: 'The last lamp',
    credit: 'Photo: Mara Ortiz',
    creator: 'Mara Ortiz',
    rights: null,
    alt: null,
    renditions: [],
  };
  expect(articleIn(articleOf(storyWith({ pictures: [picture] }), { site }))['image']).toEqual([
    {
      '@type': 'ImageObject',
      url: 'https://example.org/news/2026/03/01/lamps/lamps.jpg',
      width: 1600,
      height: 900,
      caption: 'The last lamp',
      creditText: 'Photo: Mara Ortiz',
      creator: { '@type': 'Person', name: 'Mara Ortiz' },
    },
  ]);
});

test('no text can end the script, or begin a comment in it', () => {
  const headline = '</script><!-- & <script> -->';
  const page = articleOf(storyWith({ headline }), { site });
  const [json = ''] = dataIn(page);
  expect(json).not.toMatch(/[<>&]/);
  expect(articleIn(page)['headline']).toBe(headline);
  expect(htmlOf(page)).not.toContain(headline);
});

import { describe, expect, test } from '@jest/globals';
import type { Story } from '../../src/model/edition.js';
import { outputPath } from '../../src/model/names.js';
import type { PageContext, TemplatePage } from '../../src/model/page.js';
import { find, type Markup, readMarkup } from './markup.js';
import { articleOf, city, contextOf, htmlOf, paragraph, siteWith, storyWith, textOf, themeWith } from './samples.js';

/** Fills a page with the theme that newsgen comes with, and reads it back. */
function read(page: TemplatePage): Markup {
  return readMarkup(htmlOf(page, themeWith(), textOf(paragraph('It rained.'))));
}

function home(stories: ReadonlyArray<Story>, context: Partial<PageContext> = {}): TemplatePage {
  const path = outputPath('index.html');
  return { path, template: 'home.njk', context: { ...contextOf(path), stories, fronts: [], ...context } };
}

function notFound(url: string | null): TemplatePage {
  const context = contextOf('404.html', { title: '404' });
  const site = { ...context.site, url, desks: [city] };
  return { path: outputPath('404.html'), template: 'not-found.njk', context: { ...context, site } };
}

function many(count: number): ReadonlyArray<Story> {
  return Array.from({ length: count }, (_, index) =>
    storyWith({ headline: `Story ${index}`, path: outputPath(`s${index}/index.html`), front: city }),
  );
}

function hrefs(markup: Markup): ReadonlyArray<string> {
  return find(markup, 'a').map((tag) => tag.attributes.get('href') ?? '');
}

describe('a story’s page', () => {
  const full = storyWith({
    kicker: 'Harbour',
    deck: 'Twelve will stay lit',
    byline: { text: 'By Ines Holloway', people: [{ name: 'Ines Holloway', role: null, outlet: null }] },
    date: '2026-03-01T08:30',
    front: city,
    notes: [{ text: 'Additional reporting by Mae Lindqvist.', lines: [9, 9] }],
  });

  test('has its parts in the order of a newspaper', () => {
    const { text } = read(articleOf(full, { newer: storyWith({ headline: 'Ferries' }), older: null }));
    const parts = ['City', 'Harbour', 'Lamps go out on Cable Street', 'Twelve will stay lit', 'By Ines Holloway'];
    const ends = ['March 1, 2026, 08:30', 'It rained.', 'Additional reporting', 'Newer story Ferries'];
    const main = text.slice(text.indexOf('Skip to content'));
    const places = [...parts, ...ends].map((part) => main.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has one first heading, and a name in its title', () => {
    const markup = read(articleOf(full));
    expect(find(markup, 'h1')).toHaveLength(1);
    expect(markup.text).toContain('Lamps go out on Cable Street - The Tideline');
  });

  test('invents nothing: what a story has not, its page has not', () => {
    const markup = read(articleOf(storyWith()));
    const main = ['time', 'address', 'nav']
      .flatMap((name) => find(markup, name))
      .filter(({ parents }) => parents.includes('main'));
    expect(main).toEqual([]);
    expect(find(markup, 'p', 'deck')).toEqual([]);
    expect(find(markup, 'footer', 'end')).toEqual([]);
    expect(find(markup, 'link').map((tag) => tag.attributes.get('rel'))).not.toContain('canonical');
  });

  test('shows the line with the date as printed where it is not understood', () => {
    const markup = read(articleOf(storyWith({ dateLine: 'Tuesday last, toward evening' })));
    expect(markup.text).toContain('Tuesday last, toward evening');
    expect(find(markup, 'time')).toEqual([]);
  });

  test('has full addresses where the settings say where the site stands', () => {
    const context = contextOf('x/index.html');
    const markup = read(articleOf(full, { site: { ...context.site, url: 'https://example.org/news' } }));
    const canonical = find(markup, 'link').find((tag) => tag.attributes.get('rel') === 'canonical');
    expect(canonical?.attributes.get('href')).toBe('https://example.org/news/2026/03/01/lamps/');
  });

  test('has its language and direction, and the theme’s words in it', () => {
    const markup = read(articleOf(storyWith({ language: 'ar' })));
    expect(find(markup, 'html')[0]?.attributes).toEqual(
      new Map([
        ['lang', 'ar'],
        ['dir', 'rtl'],
      ]),
    );
    expect(markup.text).toContain('انتقل إلى المحتوى');
  });

  test('sets the name of the paper and of its desks in the language of the site', () => {
    const { site } = contextOf('x/index.html');
    const story = storyWith({ language: 'ar', front: city });
    const markup = read(articleOf(story, { site: { ...site, language: 'zh-Hans', desks: [city] } }));
    const [mast] = find(markup, 'header', 'mast');
    expect([mast?.attributes.get('lang'), mast?.attributes.get('dir')]).toEqual(['zh-Hans', 'ltr']);
    expect(find(markup, 'p', 'desk')[0]?.attributes.get('lang')).toBe('zh-Hans');
  });

  test('marks its desk in the menu', () => {
    const { site } = contextOf('x/index.html');
    const markup = read(articleOf(full, { site: { ...site, desks: [city] } }));
    const item = find(markup, 'a').find((tag) => tag.attributes.get('aria-current') === 'true');
    expect(item?.attributes.get('href')).toBe('../../../../city/index.html');
  });
});

describe('the home page', () => {
  test.each([0, 1, 2, 3, 5, 6, 9, 16, 40])('shows each of %i stories once', (count) => {
    const markup = read(home(many(count)));
    const links = hrefs(markup).filter((href) => /^s\d/.test(href));
    expect(links).toEqual(many(count).map(({ path }) => path));
    expect(find(markup, 'h1')).toHaveLength(1);
  });

  test.each([
    [1, 'front--alone', 'pair--wide', 0],
    [2, 'front--few', 'pair--two', 1],
    [3, 'front--few', 'pair--three', 2],
    [4, 'front--few', 'pair--wide', 3],
    [7, 'front--few', 'pair--wide', 6],
  ])('sets %i stories so that no column is left empty', (count, front, pair, rest) => {
    const markup = read(home(many(count)));
    expect(find(markup, 'div', front)).toHaveLength(1);
    expect(find(markup, 'div', pair)).toHaveLength(1);
    expect(find(markup, 'article', 'card--second')).toHaveLength(rest);
    expect(find(markup, 'section', 'front__latest')).toEqual([]);
  });

  test('has a column of the latest from eight stories on', () => {
    for (const [count, latest] of [
      [8, 5],
      [9, 6],
      [12, 6],
    ] as const) {
      const markup = read(home(many(count)));
      expect(find(markup, 'div', 'front--broad')).toHaveLength(1);
      expect(find(markup, 'article', 'card--line')).toHaveLength(latest);
    }
  });

  test('says so when there are none', () => {
    expect(read(home([])).text).toContain('No stories yet.');
  });

  test('shows each desk with the stories that it is given', () => {
    const stories = many(8);
    const markup = read(home(stories.slice(0, 3), { fronts: [{ desk: city, stories: stories.slice(3) }] }));
    const links = hrefs(markup).filter((href) => /^s\d/.test(href));
    expect(links).toEqual(stories.map(({ path }) => path));
  });

  test('leaves out a desk that has nothing more', () => {
    const stories = many(2);
    expect(find(read(home(stories, { fronts: [{ desk: city, stories: [] }] })), 'section', 'sec')).toEqual([]);
  });

  test('sets each story in its own language', () => {
    const arabic = storyWith({ language: 'ar', headline: 'المكتبة تعود', front: city, date: '2026-03-01' });
    const markup = read(home([storyWith(), arabic]));
    const [english, other] = find(markup, 'article');
    expect(english?.attributes.has('lang')).toBe(false);
    expect(other?.attributes.get('lang')).toBe('ar');
    expect(other?.attributes.get('dir')).toBe('rtl');
    expect(markup.text).toContain('1 مارس 2026');
  });

  test('of a paper without a name has the word for newspaper', () => {
    const page = home([]);
    const site = { ...page.context.site, name: '' };
    const context = { ...page.context, page: { ...page.context.page, language: 'zh-Hans' }, site };
    expect(read({ ...page, context }).text).toMatch(/报纸\s/);
  });
});

describe('the front of a desk', () => {
  test('has all its stories, under its name', () => {
    const stories = many(30);
    const context = { ...contextOf(city.path, { title: city.name }), desk: city, stories };
    const markup = read({ path: city.path, template: 'desk.njk', context });
    expect(find(markup, 'article')).toHaveLength(30);
    expect(find(markup, 'p', 'card__k')).toEqual([]);
  });
});

describe('the page for an address that is not there', () => {
  test('links from the root of the site', () => {
    const links = hrefs(read(notFound('https://example.org/news/'))).filter((href) => href !== '#main');
    expect(links).toEqual(
      expect.arrayContaining(['/news/index.html', '/news/city/index.html', '/news/archive/index.html']),
    );
    expect(links.filter((href) => !href.startsWith('/news/'))).toEqual([]);
  });

  test('does not link at all where the root is not known', () => {
    expect(hrefs(read(notFound(null)))).toEqual(['#main']);
  });

  test('is not for search engines', () => {
    const markup = read(notFound(null));
    expect(find(markup, 'meta').some((tag) => tag.attributes.get('content') === 'noindex')).toBe(true);
  });
});

describe('hostile values', () => {
  const attack = `"'><script>alert(1)</script>{{ 7*7 }}{% include "base.njk" %}\\&amp;`;
  const story = storyWith({
    kicker: attack,
    headline: attack,
    deck: attack,
    byline: { text: attack, people: [{ name: attack, role: attack, outlet: attack }] },
    dateline: attack,
    date: attack,
    lede: attack,
    front: { ...city, name: attack },
    notes: [{ text: attack, lines: [1, 1] }],
    language: 'en" onload="alert(1)',
  });
  const site = siteWith({ name: attack, url: 'https://example.org', desks: [{ ...city, name: attack }] });
  const language = 'en';

  test.each<[string, TemplatePage]>([
    ['article', articleOf(story, { site, newer: story, older: story })],
    ['home', home([story, story, story], { site, fronts: [{ desk: city, stories: [story] }] })],
    [
      'desk',
      {
        path: city.path,
        template: 'desk.njk',
        context: {
          ...contextOf(city.path, { language, title: attack }),
          site,
          desk: { ...city, name: attack },
          stories: [story],
        },
      },
    ],
    ['not-found', { ...notFound('https://example.org'), context: { ...notFound(null).context, site } }],
  ])('stay what they are on the page of %s.njk', (_, page) => {
    const markup = read(page);
    const scripts = find(markup, 'script').map((tag) => tag.attributes.get('type'));
    expect(scripts.filter((type) => type !== 'application/ld+json')).toEqual([]);
    expect(markup.text).toContain(attack);
    expect(markup.text).not.toContain('49');
    for (const { attributes } of markup.tags) {
      for (const name of attributes.keys()) expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
    }
  });
});

test('no page needs what a strict policy of content forbids', () => {
  const pages = [articleOf(storyWith()), home(many(12)), notFound(null)];
  for (const { tags } of pages.map(read)) {
    expect(tags.map(({ name }) => name)).not.toContain('script');
    expect(tags.map(({ name }) => name)).not.toContain('style');
    for (const { attributes } of tags) {
      for (const [name, value] of attributes) expect(`${name}=${value}`).not.toMatch(/^(?:on\w+|style)=|=data:/);
    }
  }
});

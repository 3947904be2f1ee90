/** What the tests render: stories, pages and themes that are written here, and the theme that newsgen comes with. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Root, RootContent } from 'mdast';
import type { Theme } from '../../src/model/copy.js';
import type { Desk, Story } from '../../src/model/edition.js';
import { outputPath, slug, sourcePath } from '../../src/model/names.js';
import { noNews } from '../../src/model/news.js';
import type { PageContext, SiteFile, TemplatePage } from '../../src/model/page.js';
import { resolve } from '../../src/model/settings.js';
import type { Printing } from '../../src/render/filters/filter.js';
import { render } from '../../src/render/index.js';
import { stringsFor } from '../../src/render/strings/index.js';

const supplied = new URL('../../templates/', import.meta.url);

/** Reads newsgen's own theme, with some templates replaced. */
export function themeWith(templates: Readonly<Record<string, string>> = {}): Theme {
  const names = readdirSync(supplied, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.njk'));
  const own = names.map((name): [string, string] => [name, readFileSync(new URL(name, supplied), 'utf8')]);
  return { templates: new Map([...own, ...Object.entries(templates)]), assets: new Map() };
}

/** Makes a theme of nothing but these templates. */
export function themeOf(templates: Readonly<Record<string, string>>): Theme {
  return { templates: new Map(Object.entries(templates)), assets: new Map() };
}

export const city: Desk = { slug: slug('city'), name: 'City', path: outputPath('city/index.html') };

/** Makes a story; what isn't given is what most stories don't have. */
export function storyWith(fields: Partial<Story> = {}): Story {
  return {
    source: sourcePath('lamps.txt'),
    language: 'en',
    kicker: null,
    headline: 'Lamps go out on Cable Street',
    deck: null,
    byline: null,
    dateline: null,
    dateLine: null,
    date: null,
    desk: null,
    slug: null,
    lede: 'The last lamplighter hung up his pole.',
    words: 0,
    terms: [],
    news: noNews,
    pictures: [],
    notes: [],
    furniture: [],
    path: outputPath('2026/03/01/lamps/index.html'),
    front: null,
    id: 'lamps',
    topics: [],
    authors: [],
    series: null,
    printPath: null,
    translations: [],
    related: [],
    ...fields,
  };
}

/** What all pages know of the site; what isn't given is what a new paper has. */
export function siteWith(fields: Partial<PageContext['site']> = {}): PageContext['site'] {
  const { settings } = resolve({});
  if (settings === null) throw new Error('no settings');
  const { timezone, pages: features, organisation, look } = settings;
  const now = '2026-03-01T06:00:00Z';
  const site = {
    name: 'The Tideline',
    url: null,
    hub: null,
    language: 'en',
    desks: [],
    timezone,
    now,
    features,
    organisation,
    look,
  };
  return { ...site, standing: [], ...fields };
}

/** The context of a page, as far as all pages have it. */
export function contextOf(path: string, page: Partial<PageContext['page']> = {}): PageContext {
  return {
    page: { path: outputPath(path), language: 'en', title: null, description: null, ...page },
    site: siteWith(),
  };
}

/** A story's page. */
export function articleOf(story: Story, context: Partial<PageContext> = {}): TemplatePage {
  const { path, language, headline, lede } = story;
  const own = contextOf(path, { language, title: headline, description: lede });
  return { path, template: 'article.njk', context: { ...own, story, newer: null, older: null, ...context } };
}

/** A page that a template of the test's own fills. */
export function pageOf(template: string, context: Partial<PageContext> = {}): TemplatePage {
  const path = outputPath('page/index.html');
  return { path, template, context: { ...contextOf(path), ...context } };
}

/** Makes the text of a story. */
export function textOf(...children: ReadonlyArray<RootContent>): Root {
  return { type: 'root', children: [...children] };
}

/** Makes a paragraph of plain text. */
export function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** Renders one page and gives its HTML. */
export function htmlOf(page: TemplatePage, theme: Theme = themeWith(), root: Root = textOf()): string {
  const [file] = render([page], { theme, bodies: () => root });
  return decode(file);
}

export function decode(file: SiteFile | undefined): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file?.bytes);
}

/** What a filter is called on, on a page at a path. */
export function printing(path: string, site: Partial<PageContext['site']> = {}, language = 'en'): Printing {
  const context = contextOf(path, { language });
  return { ctx: { ...context, site: { ...context.site, ...site }, t: stringsFor(language) } };
}

/** Parts that pages share: filled once for all pages that they look the same on, and never for another. */
import { expect, test } from '@jest/globals';
import { outputPath } from '../../src/model/names.js';
import type { TemplatePage } from '../../src/model/page.js';
import { render } from '../../src/render/index.js';
import { linkedFrom, makeShared } from '../../src/render/shared.js';
import { stringsFor } from '../../src/render/strings/index.js';
import { city, siteWith, storyWith, themeOf } from './samples.js';

const site = siteWith({ url: 'https://example.org/news/', desks: [city] });

function pageAt(path: string, more: Partial<TemplatePage['context']> = {}): TemplatePage {
  const page = { path: outputPath(path), language: 'en', title: null, description: null };
  return { path: page.path, template: 'page.njk', context: { page, site, ...more } };
}

/** Fills a part on pages, in one run, and gives what each has. */
function onPages(part: string, pages: ReadonlyArray<TemplatePage>): ReadonlyArray<string> {
  const theme = themeOf({ 'page.njk': '{% include "shared/part.njk" %}', 'shared/part.njk': part });
  const decoder = new TextDecoder();
  const files = render(pages, { theme, bodies: () => ({ type: 'root', children: [] }) });
  return [...files].map(({ bytes }) => decoder.decode(bytes).trim());
}

/** The same, each page in a run of its own, so that no copy is there to be taken. */
function alone(part: string, pages: ReadonlyArray<TemplatePage>): ReadonlyArray<string> {
  return pages.flatMap((page) => onPages(part, [page]));
}

const paths = [
  '2026/03/01/lamps/index.html',
  '2026/03/02/ferry/index.html',
  'city/index.html',
  'city/2/index.html',
  'tags/index.html',
  'tags/harbour/index.html',
  'index.html',
  '404.html',
  'tags/ferry/index.html',
  '2026/03/03/quay/index.html',
];

const parts = [
  "{{ 'index.html' | link }} {{ 'city/index.html' | link }} {{ 'tags/index.html' | link }}",
  "{{ '2026/03/02/ferry/index.html' | link }}",
  "{% if 'tags/index.html' | isHere %}here{% else %}{{ 'city/2/index.html' | link }}{% endif %}",
  '{{ page.language }} {{ t.skip }} {{ desk.name if desk }} {{ front.name if front }}',
];

test.each(parts)('a page has what it would have alone: %s', (part) => {
  const pages = paths.map((path) => pageAt(path));
  const desks = [
    pageAt('city/3/index.html', { desk: city }),
    pageAt('2026/03/04/crane/index.html', { story: storyWith({ front: city }) }),
  ];
  expect(onPages(part, [...pages, ...desks, ...pages])).toEqual(alone(part, [...pages, ...desks, ...pages]));
});

test('a part is filled once for all stories of a depth, whatever they are', () => {
  const filled: string[] = [];
  const part = makeShared(({ page }) => {
    filled.push(linkedFrom(page, 'tags/index.html'));
    return '';
  });
  for (const path of paths) part({ ...pageAt(path).context, t: stringsFor('en') });
  expect(filled).toEqual([paths[0], paths[2], paths[3], paths[4], paths[5], paths[6], paths[7]]);
});

test('a part that asks for the path of its page fails, and says what to ask', () => {
  expect(() => onPages('{{ page.path }}', [pageAt('index.html')])).toThrow(/page\.path.*isHere/);
});

test('a part that asks for the story of its page has none', () => {
  const page = pageAt('2026/03/01/lamps/index.html', { story: storyWith() });
  expect(onPages('{{ "story" if story else "none" }}', [page])).toEqual(['none']);
  expect(() => onPages('{{ story.headline }}', [page])).toThrow(/missing value/);
});

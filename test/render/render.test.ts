import { expect, test } from '@jest/globals';
import { outputPath } from '../../src/model/names.js';
import type { Page } from '../../src/model/page.js';
import { render } from '../../src/render/index.js';
import { find, readMarkup } from './markup.js';
import {
  articleOf,
  contextOf,
  decode,
  htmlOf,
  pageOf,
  paragraph,
  storyWith,
  textOf,
  themeOf,
  themeWith,
} from './samples.js';

const bodies = () => textOf(paragraph('It rained.'));

test('pages come in order, and the theme’s assets after them by path', () => {
  const assets = new Map([
    ['assets/news.css', new Uint8Array([1])],
    ['assets/Icon.svg', new Uint8Array([2])],
    ['assets/fonts/a.woff2', new Uint8Array([3])],
  ]);
  const theme = { ...themeOf({ 'page.njk': 'x' }), assets };
  const files = [...render([pageOf('page.njk')], { theme, bodies })];
  expect(files.map(({ path }) => path)).toEqual([
    'page/index.html',
    'assets/Icon.svg',
    'assets/fonts/a.woff2',
    'assets/news.css',
  ]);
  expect(files[3]?.bytes).toEqual(new Uint8Array([1]));
});

test('a page is made when it is asked for, and not before', () => {
  const asked: string[] = [];
  function* pages(): Iterable<Page> {
    for (const name of ['a', 'b', 'c']) {
      asked.push(name);
      yield pageOf('page.njk');
    }
  }
  for (const _ of render(pages(), { theme: themeOf({ 'page.njk': 'x' }), bodies })) {
    if (asked.length === 2) break;
  }
  expect(asked).toEqual(['a', 'b']);
});

test.each(['a\r\nb', 'a\rb\r\n', 'a\nb', 'a\nb\n'])('lines end in LF, also the last: %j', (template) => {
  expect(htmlOf(pageOf('page.njk'), themeOf({ 'page.njk': template }))).toBe('a\nb\n');
});

test('an empty page is an empty line', () => {
  expect(htmlOf(pageOf('page.njk'), themeOf({ 'page.njk': '' }))).toBe('\n');
});

test('bytes are UTF-8 without a mark', () => {
  const [file] = render([pageOf('page.njk')], { theme: themeOf({ 'page.njk': '报' }), bodies });
  expect(file?.bytes).toEqual(new Uint8Array([0xe6, 0x8a, 0xa5, 0x0a]));
});

test('the same pages make the same bytes', () => {
  const pages = [articleOf(storyWith({ date: '2026-03-01' })), articleOf(storyWith({ language: 'ja' }))];
  const once = [...render(pages, { theme: themeWith(), bodies })].map(decode);
  expect([...render(pages, { theme: themeWith(), bodies })].map(decode)).toEqual(once);
});

test('no template can change what the next page shows', () => {
  const stories = [storyWith({ headline: 'One' }), storyWith({ headline: 'Two' })];
  const page = pageOf('page.njk', { stories });
  const theme = themeOf({ 'page.njk': '{{ stories.reverse()[0].headline }}' });
  expect(() => htmlOf(page, theme)).toThrow('read only');
  expect(stories[0]?.headline).toBe('One');
});

test('a site replaces a template by one of the same name', () => {
  const theme = themeWith({ 'shared/reading.njk': '<p>No settings here.</p>' });
  const html = htmlOf(articleOf(storyWith()), theme, bodies());
  expect(html).toContain('No settings here.');
  expect(html).toContain('<p class="lede">It rained.</p>');
  expect(html).not.toContain('ng-size');
});

test('a site replaces one block of a template and keeps the rest', () => {
  const own = '{% extends "base.njk" %}{% block main %}<p>{{ story.headline }}</p>{% endblock %}';
  const markup = readMarkup(htmlOf(articleOf(storyWith()), themeWith({ 'article.njk': own })));
  expect(find(markup, 'h1')).toEqual([]);
  expect(markup.text).toContain('Lamps go out on Cable Street');
  expect(find(markup, 'header', 'mast')).toHaveLength(1);
});

test('a site adds a stylesheet of its own', () => {
  const block = `{% block styles %}{{ super() }}<link rel="stylesheet" href="{{ 'assets/own.css' | link }}">{% endblock %}`;
  const path = outputPath('x/index.html');
  const page: Page = { path, template: 'own.njk', context: contextOf(path) };
  const markup = readMarkup(htmlOf(page, themeWith({ 'own.njk': `{% extends "base.njk" %}${block}` })));
  const sheets = find(markup, 'link').filter((tag) => tag.attributes.get('rel') === 'stylesheet');
  expect(sheets.map((tag) => tag.attributes.get('href'))).toEqual(['../assets/news.css', '../assets/own.css']);
});

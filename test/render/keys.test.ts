/** Keys of pages: what changes a page changes its key, however the template comes by it. */
import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Story } from '../../src/model/edition.js';
import { sourcePath } from '../../src/model/names.js';
import type { PageContext } from '../../src/model/page.js';
import { makeKeys } from '../../src/render/index.js';
import { makeSources } from '../../src/render/sources.js';
import { articleOf, pageOf, siteWith, storyWith } from './samples.js';

const digest = (text: string) => hash('sha256', text, 'hex');

const lamps = storyWith({ source: sourcePath('lamps.txt'), headline: 'Lamps', words: 100 });
const bridge = storyWith({ source: sourcePath('bridge.txt'), headline: 'Bridge', words: 200 });

interface Given {
  readonly templates?: Readonly<Record<string, string>>;
  readonly engine?: string;
  readonly bodyKey?: string;
}

/** The key of the page of a list, or of a story where it's given. */
function keyFor(
  context: Partial<PageContext>,
  { templates = {}, engine = 'one', bodyKey = 'text' }: Given = {},
): string {
  const theme = { templates: new Map(Object.entries(templates)), assets: new Map() };
  const keys = makeKeys({ theme, digest, engine, bodyKeys: () => bodyKey });
  const { story, ...rest } = context;
  return keys.keyFor(story === undefined ? pageOf('list.njk', rest) : articleOf(story, rest));
}

const changed = (story: Story): Story => ({ ...story, words: story.words + 1, terms: ['other'] });

test('what a page is made of is in its key', () => {
  const key = keyFor({ stories: [lamps] });
  expect(keyFor({ stories: [lamps] })).toBe(key);
  expect(keyFor({ stories: [{ ...lamps, headline: 'More lamps' }] })).not.toBe(key);
  expect(keyFor({ stories: [lamps, bridge] })).not.toBe(key);
  expect(keyFor({ stories: [lamps], site: siteWith({ name: 'Post' }) })).not.toBe(key);
  expect(keyFor({ stories: [lamps] }, { engine: 'two' })).not.toBe(key);
  expect(keyFor({ stories: [lamps] }, { templates: { 'list.njk': 'x' } })).not.toBe(key);
});

describe('a template that is brought in', () => {
  test.each([
    ['{% include "b.njk" %}', '{% include "b.njk" ignore missing %}'],
    ['{% extends "b.njk" %}', "{%- extends 'b.njk' -%}"],
    ['{% import "b.njk" as b %}', '{% from "b.njk" import row %}'],
    ['{% include "a.njk" if desk else "b.njk" %}', '{% include name %}'],
    ['{% include ["a.njk", "b.njk"] %}', '{% include "b" ~ ".njk" %}'],
  ])('%s, %s', (...sources) => {
    for (const source of sources) {
      const templates = { 'list.njk': source, 'a.njk': '', 'b.njk': 'one' };
      expect(makeSources(new Map(Object.entries(templates)))('list.njk')).toContain('b.njk');
      expect(keyFor({}, { templates })).not.toBe(keyFor({}, { templates: { ...templates, 'b.njk': 'two' } }));
    }
  });

  test('one that isn’t brought in is not in the key', () => {
    const templates = { 'list.njk': '{% include "b.njk" %}', 'b.njk': '', 'c.njk': 'one' };
    expect(keyFor({}, { templates })).toBe(keyFor({}, { templates: { ...templates, 'c.njk': 'two' } }));
  });
});

describe('what comes of the texts of a list', () => {
  const differs = (source: string, context: (story: Story) => Partial<PageContext>): boolean => {
    const templates = { 'list.njk': source, 'article.njk': source };
    return keyFor(context(bridge), { templates }) !== keyFor(context(changed(bridge)), { templates });
  };
  const inList = (story: Story) => ({ stories: [lamps, story] });
  const besides = (story: Story) => ({ story: lamps, older: story });

  test.each([
    '{{ story.headline }}',
    '{# words #}{{ story.headline }}',
    '{{ t.labels[story.news.label] }}',
    '{{ stories[0].headline }}',
  ])('leaves the key of a list as it is where nothing shows it: %s', (source) => {
    expect(differs(source, inList)).toBe(false);
  });

  test.each([
    '{{ story.words }}',
    '{{ story . terms }}',
    '{{ stories | sum("words") }}',
    "{{ stories | groupby('words') }}",
    '{{ stories | dump }}',
    '{% for name, value in stories | first %}{{ value }}{% endfor %}',
    '{{ story[name] }}',
  ])('changes it where something may: %s', (source) => {
    expect(differs(source, inList)).toBe(true);
  });

  test('a story’s own page shows those of the story, and its neighbours’ leave it alone', () => {
    expect(differs('{{ story.words }}', besides)).toBe(false);
    expect(differs('{{ story.words }}', (story) => ({ story }))).toBe(true);
  });

  test.each([
    '{{ older.words }}',
    '{% macro card(story) %}{{ story.words }}{% endmacro %}{{ card(older) }}',
    '{% set story = older %}{{ story.words }}',
    '{% for story in [older] %}{{ story.words }}{% endfor %}',
  ])('but for %s', (source) => {
    expect(differs(source, besides)).toBe(true);
  });
});

describe('the moment of the build', () => {
  const at = (now: string, source: string) =>
    keyFor({ site: siteWith({ now }) }, { templates: { 'list.njk': source } });

  test.each([
    ['{{ site.name }}', false],
    ['{{ site | logo }}', false],
    ['the site, now', false],
    ['{{ site.now }}', true],
    ['{{ site | dump }}', true],
    ["{{ site['n' ~ 'ow'] }}", true],
    ['{% set paper = site %}{{ paper.name }}', true],
  ])('%s', (source, isShown) => {
    expect(at('2026-03-02T06:00:00Z', source) !== at('2026-03-03T06:00:00Z', source)).toBe(isShown);
  });
});

test('a text is in the key of the pages that print it', () => {
  const prints = { templates: { 'list.njk': '{{ stories[0] | body }}', 'article.njk': '{{ story | body }}' } };
  const not = { templates: { 'list.njk': '', 'article.njk': '' } };
  for (const context of [{ stories: [lamps] }, { story: lamps }]) {
    expect(keyFor(context, { ...prints, bodyKey: 'a' })).not.toBe(keyFor(context, { ...prints, bodyKey: 'b' }));
    expect(keyFor(context, { ...not, bodyKey: 'a' })).toBe(keyFor(context, { ...not, bodyKey: 'b' }));
  }
});

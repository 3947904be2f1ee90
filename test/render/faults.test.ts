import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/model/failures.js';
import type { TemplatePage } from '../../src/model/page.js';
import { render } from '../../src/render/index.js';
import { articleOf, htmlOf, pageOf, storyWith, textOf, themeOf, themeWith } from './samples.js';

/** Renders a page of a theme that has a fault, and gives the failure. */
function failureOf(templates: Readonly<Record<string, string>>, page: TemplatePage = pageOf('page.njk')): Failure {
  try {
    htmlOf(page, themeOf(templates));
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('Unexpected page, expected a failure');
}

describe('a fault in a template is named with its place', () => {
  const base = 'a\nb\n{% block main %}{% endblock %}\n';

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'a value that is not there',
      { 'page.njk': 'a\n  {{ page.nope }}' },
      'page.njk:2:3',
      'Unexpected missing value in {{ page.nope }}, expected text, while making page/index.html',
    ],
    [
      'in a template that is extended',
      { 'page.njk': '{% extends "base.njk" %}', 'base.njk': `${base}{{ nope }}` },
      'base.njk:4:1',
      'Unexpected missing value in {{ nope }}, expected text, while making page/index.html',
    ],
    [
      'in a block of one that extends',
      { 'page.njk': '{% extends "base.njk" %}\n{% block main %}\n\n{{ nope }}{% endblock %}', 'base.njk': base },
      'page.njk:4:1',
      'Unexpected missing value in {{ nope }}, expected text, while making page/index.html',
    ],
    [
      'in a template that is included, in a loop',
      { 'page.njk': '{% for x in [1, 2] %}{% include "part.njk" %}{% endfor %}', 'part.njk': '\n {{ x.y.z }}' },
      'part.njk:2:2',
      'Unexpected missing value in {{ x.y.z }}, expected text, while making page/index.html',
    ],
    [
      'a value that a filter can not use',
      { 'page.njk': '{{ page.path | link }}\n{{ page.nope | link }}\n{{ "x" | link }}' },
      'page.njk:2:1',
      'Unexpected undefined, expected the path of a file of the site, while making page/index.html',
    ],
    [
      'a filter that is not there',
      { 'page.njk': '\n\n<p>{{ page.path | shout }}' },
      'page.njk:3:4',
      'Unexpected filter "shout" in {{ page.path | shout }}, expected one that newsgen or nunjucks has, while making page/index.html',
    ],
    [
      'a call of what is no function',
      { 'page.njk': '\n{% if page.path.shout() %}{% endif %}' },
      'page.njk:2:1',
      'Unexpected call of page["path"]["shout"] in {% if page.path.shout() %}, expected a function, while making page/index.html',
    ],
    [
      'a template to include that is not there',
      { 'page.njk': '\n{% include "gone.njk" %}' },
      'page.njk:2:1',
      'Unexpected name of a template "gone.njk", expected one of the theme, while making page/index.html',
    ],
    [
      'a template to extend that is not there',
      { 'page.njk': '{% extends "gone.njk" %}' },
      'page.njk:1:1',
      'Unexpected name of a template "gone.njk", expected one of the theme, while making page/index.html',
    ],
    [
      'the page’s own template, if it is not there',
      {},
      'page.njk',
      'Unexpected name of a template "page.njk", expected one of the theme, while making page/index.html',
    ],
    [
      'a tag that does not exist',
      { 'page.njk': '', 'other.njk': 'a\n{% shout %}' },
      'other.njk:2:4',
      'Unexpected template syntax: unknown block tag: shout',
    ],
    [
      'a tag that is not closed',
      { 'page.njk': 'a\n\n<p>{{ page.path' },
      'page.njk:3:4',
      'Unexpected template syntax: expected variable end',
    ],
  ])('%s', (_, templates, place, reason) => {
    const failure = failureOf(templates);
    expect(failure.place).toBe(place);
    expect(failure.message).toBe(reason);
    expect(failure).toMatchObject({ id: 'template-error', exitCode: 2 });
    expect(failure.remedy).toMatch(/\.$/);
  });
});

test('a template whose name is nearly right is suggested', () => {
  const { remedy } = failureOf({ 'page.njk': '{% include "artcle.njk" %}', 'article.njk': '' });
  expect(remedy).toContain('Did you mean article.njk?');
});

test.each(['safe', 'random'])('the filter "%s" is refused, with what to do', (filter) => {
  expect(failureOf({ 'page.njk': `{{ page.path | ${filter} }}` }).message).toMatch(`Unexpected filter "${filter}"`);
});

test('a fault that only some pages have names the page', () => {
  const templates = { 'page.njk': '{{ story.deck }}' };
  const pages = [pageOf('page.njk', { story: storyWith({ deck: 'x' }) }), pageOf('page.njk', { story: storyWith() })];
  const files = render(pages, { theme: themeOf(templates), bodies: () => textOf() });
  expect(() => [...files].map(({ bytes }) => bytes)).toThrow('Unexpected missing value in {{ story.deck }}');
});

test('a fault in a part that pages share is named with its place', () => {
  const templates = { 'page.njk': '{% include "shared/part.njk" %}', 'shared/part.njk': 'a\n{{ story.deck }}' };
  const files = render([pageOf('page.njk')], { theme: themeOf(templates), bodies: () => textOf() });
  expect(() => [...files].map(({ bytes }) => bytes)).toThrow(
    expect.objectContaining({ id: 'template-error', place: 'shared/part.njk:2:1' }),
  );
});

test('a failure that comes from below a template stays what it is', () => {
  const failure = new Failure({ id: 'disk', exitCode: 74, reason: 'Unexpected end of disk', remedy: 'Buy one.' });
  const bodies = () => {
    throw failure;
  };
  const files = render([articleOf(storyWith())], { theme: themeWith(), bodies });
  expect(() => [...files].map(({ bytes }) => bytes)).toThrow(failure);
});

test('templates are compiled before the first page, whether it needs them or not', () => {
  expect(() => failureOf({ 'page.njk': 'fine', 'unused.njk': '{% if %}' })).not.toThrow();
});

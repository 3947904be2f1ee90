/** What a site's own templates are told of: names and blocks that change nothing. */
import { expect, test } from '@jest/globals';
import { proofTheme, readTheme } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

/** Lists the problems of a folder of templates: `mian.njk 1:10 template-block reason`. */
async function remarks(files: Readonly<Record<string, string>>): Promise<ReadonlyArray<string>> {
  const own = folderOf(files);
  const found = await proofTheme(own, await readTheme(own), own);
  return found.flatMap((file) =>
    file.messages.map(({ line, column, ruleId, reason }) => `${file.path} ${line}:${column} ${ruleId} ${reason}`),
  );
}

test.each([
  ['artcle.njk', 'article.njk'],
  ['Home.njk', 'home.njk'],
  ['article.html', 'article.njk'],
  ['pages/desk.njk', 'desk.njk'],
  ['news.css', 'assets/news.css'],
  ['asset/news.css', 'assets/news.css'],
])('%s is told of, which %s is near to', async (name, near) => {
  expect(await remarks({ [name]: 'x' })).toEqual([
    `${name} undefined:undefined template-unknown This file has no use under its name; did you mean ${near}?`,
  ]);
});

test('names that are known, used by another template, or like no other are no matter', async () => {
  const files = { 'desk.njk': '{% include "desks.njk" %}', 'desks.njk': 'x', 'README.md': 'x', 'weather.njk': 'x' };
  expect(await remarks({ ...files, 'assets/logo.svg': '<svg/>', 'assets/newt.css': 'x' })).toEqual([]);
});

test('a block that no parent has is told of, with the nearest that one has', async () => {
  const text =
    '{# {% block no %} #}{% extends "base.njk" %}\n{% block mian %}x{% endblock %}\n{% block zzzzzzzz %}{% endblock %}';
  const [first, second, ...more] = await remarks({ 'home.njk': text });
  expect(more).toEqual([]);
  expect(first).toBe('home.njk 2:10 template-block base.njk has no block "mian"; did you mean main?');
  expect(second).toMatch(/^home\.njk 3:10 template-block base\.njk has no block "zzzzzzzz"; it has title, meta, /);
});

test('blocks of grandparents, blocks within blocks, and the blocks of a template without parent are no matter', async () => {
  const files = {
    'base.njk': '{% block page %}{% endblock %}',
    'desk.njk': '{% extends "base.njk" %}{% block page %}{% block own %}{% endblock %}{% endblock %}',
    'home.njk': '{% extends "desk.njk" %}{%- block own -%}{%- endblock -%}{% block page %}{% endblock %}',
    'article.njk': '{% extends story.headline %}{% block any %}{% endblock %}{% raw %}{% block x %}{% endraw %}',
    'not-found.njk': 'x',
  };
  expect(await remarks(files)).toEqual([]);
});

test("newsgen's own theme has nothing to be told of, and without a folder there is nothing", async () => {
  const theme = await readTheme(null);
  expect(await remarks(Object.fromEntries(theme.templates))).toEqual([]);
  expect(await proofTheme(null, theme, '/')).toEqual([]);
});

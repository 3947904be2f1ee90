/** What a build says beside the problems of articles: overrides and templates that change nothing. */
import { expect, test } from '@jest/globals';
import { build } from '../../src/build.js';
import { readSettings } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

/** Builds, and lists the problems of files that are no copy. */
async function besides(files: Readonly<Record<string, string>>): Promise<ReadonlyArray<string>> {
  const cwd = folderOf(files);
  const { settings, root, file } = await readSettings(cwd, {});
  const { copy } = await build(settings, { cwd, root, config: file });
  return copy
    .filter(({ data }) => data.source === undefined)
    .flatMap(({ path, messages }) => messages.map((each) => `${path}:${each.line}:${each.column} ${each.reason}`));
}

test('an override that matches no line is told of where it stands', async () => {
  const own =
    '# Ours\nLAMPS lit  again: headline\nHarbour hotline: furniture\na.txt:\n  Ann Lee: byline\n  By Ann Lee: byline\n';
  const configuration =
    'name: Post\noverrides:\n  Gone line: caption\n  b.txt:\n    By Ann Lee: byline\nurl: https://example.org/\n';
  const files = { 'articles/a.txt': lamps, 'newsgen.overrides.yaml': own, 'newsgen.config.yaml': configuration };
  expect(await besides(files)).toEqual([
    'newsgen.overrides.yaml:3:1 The override "Harbour hotline" matches no line of any article',
    'newsgen.overrides.yaml:5:3 The override "Ann Lee" matches no line of a.txt',
    'newsgen.config.yaml:3:3 The override "Gone line" matches no line of any article',
    'newsgen.config.yaml:5:5 The override "By Ann Lee" matches no line of b.txt',
  ]);
});

test('one in a configuration that is a program is told of without a line', async () => {
  const program =
    "export default { overrides: { 'Gone line': 'caption', 'By Ann Lee': 'byline' }, url: 'https://example.org/' };";
  expect(await besides({ 'articles/a.txt': lamps, 'newsgen.config.mjs': program })).toEqual([
    'newsgen.config.mjs:undefined:undefined The override "Gone line" matches no line of any article',
  ]);
});

test('while an article can not be read, nobody knows whether an override has a use', async () => {
  const files = { 'articles/a.txt': lamps, 'articles/b.txt': '---\n[\n---\nHarbour hotline\n' };
  expect(await besides({ ...files, 'newsgen.overrides.yaml': 'Harbour hotline: furniture\n' })).toEqual([]);
});

test('templates that change nothing are told of', async () => {
  const files = { 'articles/a.txt': lamps, 'newsgen.config.yaml': 'templates: theme\nurl: https://example.org/\n' };
  const home = '{% extends "base.njk" %}{% block mian %}{% endblock %}';
  expect(await besides({ ...files, 'theme/home.njk': home, 'theme/artcle.njk': 'x' })).toEqual([
    'theme/artcle.njk:undefined:undefined This file has no use under its name; did you mean article.njk?',
    'theme/home.njk:1:34 base.njk has no block "mian"; did you mean main?',
  ]);
});

test('a configuration that doesn’t say where the site will stand is told of once, with what is left out for it', async () => {
  const files = { 'articles/a.txt': lamps };
  const none = 'pages:\n  rss: false\n  atom: false\n  jsonFeed: false\n  sitemap: false\n  newsSitemap: false\n';
  expect(await besides({ ...files, 'newsgen.config.yaml': 'name: Post\n' })).toEqual([
    'newsgen.config.yaml:undefined:undefined Nothing says where the site will stand, so there are no feeds, no sitemaps and nothing else that needs full addresses',
  ]);
  expect(await besides({ ...files, 'newsgen.config.yaml': none })).toEqual([]);
  expect(await besides(files)).toEqual([]);
});

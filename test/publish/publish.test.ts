/** Whole sites in memory: copy in, files out, no disk but for the theme. */
import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import type { Theme } from '../../src/model/copy.js';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { publish } from '../../src/publish.js';
import { readTheme } from '../../src/read/index.js';

const { settings } = resolve({ name: 'Harbour Post' });
if (settings === null) throw new Error('The settings of this test are wrong');
const theme = await readTheme(null);

const lamps = [
  'The lamps of Rope Lane are lit again',
  '',
  'By Ana Pérez',
  '',
  'The hundred and twelve lamps of Rope Lane were lit again on Saturday evening, after three months of work and some talk.',
  '',
  'Nobody wanted the old light back, but one household asked for its old lamp, and it got it.',
].join('\n');

function site(copy: Readonly<Record<string, string>>, own: Theme = theme) {
  const files = Object.entries(copy).map(
    ([path, value]) => new VFile({ cwd: '/', path, value, data: { source: sourcePath(path) } }),
  );
  if (settings === null) throw new Error('no settings');
  const publication = publish({ copy: files, theme: own, settings });
  const made = new Map(
    [...publication.files].map(({ path, bytes }) => [String(path), new TextDecoder().decode(bytes)]),
  );
  return { made, copy: files };
}

test('one article makes its page, its fronts and lists, the 404 page, files for machines and the assets', () => {
  const { made } = site({ 'city/2026-03-01-lamps.txt': lamps });
  expect([...made.keys()].sort()).toEqual([
    '2026/03/01/lamps/index.html',
    '404.html',
    'archive/2026/03/01/index.html',
    'archive/2026/03/index.html',
    'archive/2026/index.html',
    'archive/index.html',
    'assets/icon.svg',
    'assets/lists.css',
    'assets/news.css',
    'assets/search.js',
    'authors/ana-perez/index.html',
    'authors/index.html',
    'city/index.html',
    'index.html',
    'robots.txt',
    'search/documents/0.js',
    'search/index.html',
    'search/terms/0.js',
    'site.webmanifest',
  ]);
});

test('the page has the headline, the byline and the story', () => {
  const page = site({ 'city/2026-03-01-lamps.txt': lamps }).made.get('2026/03/01/lamps/index.html');
  expect(page).toMatch(/<h1[^>]*>The lamps of Rope Lane are lit again<\/h1>/);
  expect(page).toContain('Ana Pérez');
  expect(page).toMatch(/<p class="lede">The hundred and twelve lamps/);
  expect(page).toContain('<html lang="en" dir="ltr">');
});

test('one bad article spoils its own page and no other', () => {
  const { made, copy } = site({ 'good.txt': lamps, 'bad.txt': '---\n[\n---\nNobody can read this' });
  expect(made.has('good/index.html')).toBe(true);
  expect(made.has('bad/index.html')).toBe(false);
  expect(copy[1]?.messages.map(({ ruleId }) => ruleId)).toEqual(['front-matter-invalid']);
});

test('two articles for one path: an error names both, and no file is made', () => {
  const both = { 'city/2026-03-01-lamps.txt': lamps, 'sport/2026-03-01-lamps.md': lamps };
  expect(() => site(both)).toThrow(
    'Two pages want one address, 2026/03/01/lamps/index.html: city/2026-03-01-lamps.txt and sport/2026-03-01-lamps.md',
  );
});

test('an article may not take the path of a desk', () => {
  expect(() => site({ 'city.txt': lamps, 'city/x.txt': lamps })).toThrow('city.txt and the front of city');
});

test('the text of an article is never a template', () => {
  const { made } = site({ 'x.txt': lamps.replace('Nobody wanted', '{{ 7 * 7 }} {% raw %} wanted') });
  expect(made.get('x/index.html')).toContain('{{ 7 * 7 }} {% raw %} wanted');
});

test('a site may replace one template and keep the others', () => {
  const own = { ...theme, templates: new Map([...theme.templates, ['article.njk', '{{ story.headline }}!']]) };
  const { made } = site({ 'x.txt': lamps }, own);
  expect(made.get('x/index.html')).toBe('The lamps of Rope Lane are lit again!\n');
  expect(made.get('index.html')).toContain('<!doctype html>');
});

test('no articles make an empty paper that can be opened', () => {
  expect([...site({}).made.keys()].sort()).toEqual([
    '404.html',
    'assets/icon.svg',
    'assets/lists.css',
    'assets/news.css',
    'index.html',
    'robots.txt',
    'site.webmanifest',
  ]);
});

test("a day that no calendar has in a file's name is told of, and no other is made up for it", () => {
  const { made, copy } = site({ 'city/2026-02-31-lamps.txt': lamps });
  expect(copy[0]?.messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
    'date-impossible There is no day "2026-02-31" in the calendar, which the file\'s path gives',
  ]);
  expect(made.get('city/2026-02-31-lamps/index.html')).not.toContain('<time');
});

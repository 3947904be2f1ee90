/** How much work an edit makes: counted, since a clock would tell something else on each machine. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Built, build, buildIfNeeded, type Outcome } from '../../src/build.js';
import { type Options, resolve, type Settings } from '../../src/model/settings.js';
import { folderOf, put } from '../folder.js';

const now = '2026-06-01T06:00Z';

function settingsOf(options: Options = {}): Settings {
  const { settings } = resolve({ name: 'Tide Post', now, stats: true, ...options });
  if (settings === null) throw new Error('these are no settings');
  return settings;
}

const names = ['lamps', 'bridge', 'harbour', 'choir', 'bakery', 'ferry', 'school', 'market', 'museum', 'tram'];

function storyOf(name: string, more = ''): string {
  const text = `The ${name} was the talk of the town on Monday, and the council will hear of it on Thursday.`;
  return `---\nheadline: News of the ${name}\ndate: 2026-03-01\n---\n${text}${more}\n`;
}

let cwd = '';

/** Builds, and gives what had to be done. */
async function again(options: Options = {}): Promise<{ built: Built; made: ReadonlyArray<string> }> {
  const built = await build(settingsOf(options), { cwd });
  return { built, made: built.work.made.map(({ path }) => path).sort() };
}

beforeEach(async () => {
  const copy = names.map((name, index) => [
    `articles/${index % 2 === 0 ? 'city' : 'sport'}/${name}.txt`,
    storyOf(name),
  ]);
  cwd = folderOf({ ...Object.fromEntries(copy), 'templates/about.txt': '' });
  await build(settingsOf(), { cwd });
});

test('without an edit nothing is read anew and nothing is made', async () => {
  const { built, made } = await again();
  expect(built.work.set).toEqual([]);
  expect(made).toEqual([]);
  expect(built).toMatchObject({ written: 0, deleted: 0 });
});

test('a text that changes makes one page, and what has the text in it', async () => {
  put(
    cwd,
    'articles/city/lamps.txt',
    storyOf(
      'lamps',
      '\n\nThe mayor said that nobody on the quay had been asked about it, and that she would go there herself on Friday.',
    ),
  );
  const { built, made } = await again();
  expect(built.work.set).toEqual(['city/lamps.txt']);
  expect(made.filter((path) => path.endsWith('.html'))).toEqual(['2026/03/01/lamps/index.html']);
  const page = built.work.made.find(({ path }) => path.endsWith('.html'));
  expect(page?.causes).toContain('texts');
  expect(readFileSync(join(cwd, 'dist/2026/03/01/lamps/index.html'), 'utf8')).toContain('nobody on the quay');
});

test('a headline that changes makes the pages that show it, and no others', async () => {
  put(cwd, 'articles/city/lamps.txt', storyOf('lamps').replace('News of', 'More news of'));
  const { built, made } = await again();
  expect(built.work.set).toEqual(['city/lamps.txt']);
  expect(made).toEqual(expect.arrayContaining(['2026/03/01/lamps/index.html', 'city/index.html', 'index.html']));
  expect(made).not.toContain('sport/index.html');
  expect(made).not.toContain('2026/03/01/bridge/index.html');
});

test('a new article makes its own page and the lists that it comes into', async () => {
  put(cwd, 'articles/sport/regatta.txt', storyOf('regatta').replace('2026-03-01', '2026-03-02'));
  const { built, made } = await again();
  expect(built.work.set).toEqual(['sport/regatta.txt']);
  expect(made).toEqual(expect.arrayContaining(['2026/03/02/regatta/index.html', 'index.html', 'sport/index.html']));
  expect(made).not.toContain('city/index.html');
  expect(made.filter((path) => path.startsWith('2026/03/01/') && path.endsWith('.html')).length).toBeLessThan(4);
});

test('an article that goes takes its page along', async () => {
  rmSync(join(cwd, 'articles/city/lamps.txt'));
  const { built, made } = await again();
  expect(built.work.set).toEqual([]);
  expect(built.deleted).toBeGreaterThanOrEqual(1);
  expect(made).toContain('city/index.html');
  expect(made).not.toContain('sport/index.html');
});

test('a template makes the pages that bring it in', async () => {
  put(cwd, 'templates/story-end.njk', '<p>The end.</p>\n');
  const { built, made } = await again({ templates: 'templates' });
  expect(built.work.set).toEqual([]);
  expect(made.length).toBe(names.length);
  expect(built.work.made.every(({ causes }) => causes.join() === 'templates')).toBe(true);
});

test('the name of the paper makes every page, and no article is read anew', async () => {
  const { built } = await again({ name: 'Harbour Post' });
  expect(built.work.set).toEqual([]);
  expect(built.work.left).toBeLessThan(built.work.made.length);
  expect(built.work.made.flatMap(({ causes }) => causes)).toContain('data');
});

test('with --no-cache everything is read and made, and comes out the same', async () => {
  const { built } = await again({ cache: false });
  expect(built.work.set.length).toBe(names.length);
  expect(built.work.left).toBe(0);
  expect(built).toMatchObject({ written: 0, deleted: 0 });
});

describe('a build that may not be needed', () => {
  const needed = (options: Options = {}): Promise<Outcome> =>
    buildIfNeeded(settingsOf(options), { cwd, config: join(cwd, 'newsgen.config.yaml') });

  /** Whether a build was done at all. */
  const wasDone = ({ work }: Outcome): boolean => work.stages.length > 0;

  beforeEach(async () => {
    await needed();
  });

  test('is not done where nothing changed, and tells the same', async () => {
    const first = await needed({ cache: false });
    const last = await needed();
    expect(wasDone(last)).toBe(false);
    const { articles, pages, nextDue } = first;
    expect(last).toMatchObject({ articles, pages, nextDue, written: 0, deleted: 0, unchanged: first.unchanged });
    const problems = ({ copy }: Outcome) =>
      copy.flatMap(({ path, messages }) => messages.map((one) => `${path} ${one}`));
    expect(problems(last)).toEqual(problems(first));
  });

  /** Writes a file, or deletes it, and gives the options to build with afterwards. */
  function edit(path: string, contents: string | null, options: Options = {}): Options {
    if (contents === null) rmSync(join(cwd, path));
    else put(cwd, path, contents);
    return options;
  }

  test.each<[string, () => Options]>([
    ['an article', () => edit('articles/city/lamps.txt', storyOf('lamps', ' Late.'))],
    ['a file beside the articles', () => edit('articles/city/lamps.docx', 'x')],
    ['a setting', () => ({ name: 'Harbour Post' })],
    ['a file of the site', () => edit('dist/index.html', null)],
    ['the place of an idle override', () => edit('newsgen.overrides.yaml', '# One\n# Two\nNowhere: deck\n')],
    ['the configuration file', () => edit('newsgen.config.yaml', '# One\nname: Tide Post\n')],
    ['a template', () => edit('templates/story-end.njk', '<p>The end.</p>\n', { templates: 'templates' })],
  ])('is done where %s is another', async (_, change) => {
    const options = change();
    expect(wasDone(await needed(options))).toBe(true);
    expect(wasDone(await needed(options))).toBe(false);
  });

  test('is done where a stray comes into the templates', async () => {
    const options = { templates: 'templates' };
    await needed(options);
    expect(wasDone(await needed(options))).toBe(false);
    put(cwd, 'templates/artikle.txt', 'x');
    expect(wasDone(await needed(options))).toBe(true);
    expect(wasDone(await needed(options))).toBe(false);
  });

  test('is done once an article is due', async () => {
    put(cwd, 'articles/city/tower.txt', storyOf('tower').replace('date:', 'embargo: 2026-06-02T06:00Z\ndate:'));
    const first = await needed();
    expect(first.nextDue).toBe('2026-06-02T06:00:00Z');
    expect(wasDone(await needed({ now: '2026-06-02T05:59Z' }))).toBe(false);
    const out = await needed({ now: '2026-06-02T06:00Z' });
    expect(out.articles).toBe(first.articles + 1);
    expect(wasDone(await needed({ now: '2026-06-01T06:00Z' }))).toBe(true);
  });

  test('is done while Google News takes an article in or drops it', async () => {
    const url = 'https://post.example/';
    const at = (moment: string) => needed({ url, now: moment });
    await at('2026-03-01T06:00Z');
    expect(wasDone(await at('2026-03-02T23:00Z'))).toBe(false);
    expect(wasDone(await at('2026-03-03T00:01Z'))).toBe(true);
    expect(readFileSync(join(cwd, 'dist/news-sitemap.xml'), 'utf8')).not.toContain('lamps');
  });
});

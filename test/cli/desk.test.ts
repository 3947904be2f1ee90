/** The copy desk by the door that pages have: a watch, its server, and what they are told and may order. */
import { chmodSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { run } from '../../src/cli/main.js';
import { folderOf, put } from '../folder.js';
import { worldIn } from './world.js';

const lines = [
  'Lamps lit again',
  'By Ann Lee',
  'The lamps in the old town were lit again on Monday, and people came to see them in the rain. They stayed.',
  'A long way',
  'Then they went home and nobody knew where the lamps had been all the year. The town says so, and knows it.',
];
const copy = `${lines.join('\n\n')}\n`;
const lamps = 'articles/city/2026-03-01-lamps.txt';

const open: Array<() => Promise<void>> = [];
afterEach(async () => {
  for (const stop of open.splice(0)) await stop();
});

interface Row {
  readonly index: number;
  readonly role: string;
  readonly lines: readonly number[];
  readonly said: string | null;
  readonly takesMark: boolean;
}
interface Sheet {
  readonly rows: ReadonlyArray<Row>;
  readonly state: string;
  readonly undo: string | null;
  readonly mayOverrule: boolean;
}

const page = '2026/03/01/lamps/index.html';

/** Starts a watch of a paper with one story, and gives what its pages can do. */
async function desk(more: Record<string, string | Uint8Array> = {}, argv: ReadonlyArray<string> = []) {
  const cwd = folderOf({ 'newsgen.config.yaml': 'name: The Lamp\n', [lamps]: copy, ...more });
  const world = worldIn(cwd);
  const code = run(['watch', '--port', '0', ...argv], world.io);
  open.push(async () => {
    world.signal('SIGINT');
    await code;
  });
  for (let i = 0; i < 800 && !/\d s\./.test(world.ran.stdout); i++) await wait(25);
  const address = /The site is at (\S+)/.exec(world.ran.stdout)?.[1] ?? '';
  const source = /src="([^"]+)page\.js"/.exec(await (await fetch(address)).text())?.[1] ?? '';
  const at = new URL(source, address).href;
  const origin = new URL(address).origin;
  const show = async (of = page): Promise<Sheet> =>
    JSON.parse(await (await fetch(`${at}explain?for=${encodeURIComponent(of)}`)).text());
  const post = async (name: string, given: unknown, headers: Record<string, string> = {}) => {
    const body = typeof given === 'string' ? given : JSON.stringify(given);
    const own = { Origin: origin, 'Content-Type': 'application/json', ...headers };
    const response = await fetch(at + name, { method: 'POST', body, headers: own });
    return { status: response.status, text: await response.text() };
  };
  const order = async (line: number, role: string | null, way = 'mark', of = page) => {
    const { rows, state } = await show(of);
    const row = rows.find((each) => each.lines[0] === line);
    return { page: of, state, index: row?.index, was: row?.role, role, way };
  };
  const read = (path = lamps) => readFileSync(join(cwd, path), 'utf8');
  return { cwd, at, address, show, post, order, read };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200 && !(await isSo()); i++) await wait(50);
  expect(await isSo()).toBe(true);
}

describe('the copy desk', () => {
  test('tells how each line was read, and nothing of a page that is no article', async () => {
    const { show } = await desk();
    expect(await show()).toMatchObject({
      file: lamps,
      language: 'en',
      undo: null,
      mayOverrule: true,
      rows: [
        {
          index: 0,
          lines: [1, 1],
          text: 'Lamps lit again',
          role: 'headline',
          kind: 'head',
          takesMark: true,
          said: null,
        },
        { index: 1, role: 'byline' },
        { index: 2, role: 'paragraph' },
        { index: 3, role: 'header', runnerUp: expect.any(String), against: expect.stringMatching(/^rather than /) },
        { index: 4, role: 'paragraph' },
      ],
    });
    expect((await show()).rows[3]).toMatchObject({
      reasons: expect.arrayContaining([[expect.any(String), expect.any(String)]]),
    });
    expect([await show('index.html'), await show('../newsgen.config.yaml'), await show(lamps)]).toEqual([
      null,
      null,
      null,
    ]);
  }, 60_000);

  test('writes a mark, takes another in its place, and undoes each', async () => {
    const { show, post, order, read } = await desk();
    expect(await post('overrule', await order(7, 'caption'))).toEqual({
      status: 200,
      text: '{"done":"line 7: header → caption"}',
    });
    expect(read()).toBe(copy.replace('A long way', '^ A long way'));
    expect((await show()).rows[3]).toMatchObject({ role: 'caption', said: 'mark', takesMark: true });
    await post('overrule', await order(7, 'furniture'));
    expect(read()).toBe(copy.replace('A long way', '% A long way'));
    expect((await post('undo', { page })).text).toBe('{"done":"line 7: caption → furniture"}');
    expect(read()).toBe(copy.replace('A long way', '^ A long way'));
    expect((await show()).undo).toBe('line 7: header → caption');
    await post('overrule', await order(7, null));
    expect(read()).toBe(copy);
  }, 60_000);

  test('writes an override for the article or for all, and undoes it, the file gone where there was none', async () => {
    const { show, post, order, read } = await desk();
    expect((await post('overrule', await order(7, 'note', 'article'))).status).toBe(200);
    expect(read('newsgen.overrides.yaml')).toBe('city/2026-03-01-lamps.txt:\n  A long way: note\n');
    expect(read()).toBe(copy);
    await until(async () => (await show()).rows[3]?.said === 'article');
    await post('undo', { page });
    expect(() => read('newsgen.overrides.yaml')).toThrow('ENOENT');
    await until(async () => (await show()).rows[3]?.role === 'header');
    await post('overrule', await order(7, 'furniture', 'paper'));
    expect(read('newsgen.overrides.yaml')).toBe('A long way: furniture\n');
  }, 60_000);

  test('leaves encoding, line ends and rights of a file as they are', async () => {
    const text = [
      '灯又亮了',
      '本报记者 张三',
      '　　星期一晚上，老城区的灯又亮了起来，人们冒雨前来观看。',
      '路还很长',
      '　　后来他们都回家了，谁也不知道灯到哪里去了，全年都是这样。',
    ].join('\r\n');
    const zh = 'articles/city/2026-03-02-zh.txt';
    const made = await desk({ [zh]: iconv.encode(text, 'gb18030') });
    chmodSync(join(made.cwd, zh), 0o640);
    const of = await pageOf(made.address, '灯又亮了');
    expect(await made.post('overrule', await made.order(4, 'furniture', 'mark', of))).toMatchObject({ status: 200 });
    expect(readFileSync(join(made.cwd, zh))).toEqual(iconv.encode(text.replace('路还', '% 路还'), 'gb18030'));
    expect(statSync(join(made.cwd, zh)).mode & 0o777).toBe(0o640);
  }, 60_000);

  test('says that a mark would not do in Markdown where it means something else', async () => {
    const markdown = `# Lamps lit again\n\n${copy.slice(17)}\n## On the way\n\n${lines[2]}\n`;
    const { show, post, order, read } = await desk({ [lamps]: '', 'articles/city/2026-03-01-heads.md': markdown });
    const of = '2026/03/01/heads/index.html';
    expect((await show(of)).rows.map(({ takesMark }) => takesMark)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
    const { text, status } = await post('overrule', await order(11, 'caption', 'mark', of));
    expect([status, text]).toEqual([400, expect.stringContaining('A mark would not do it at this line')]);
    expect((await post('overrule', await order(11, 'caption', 'article', of))).status).toBe(200);
    expect(read('articles/city/2026-03-01-heads.md')).toBe(markdown);
  }, 60_000);

  test('only shows where the network can read what is served', async () => {
    const { at, show, post } = await desk({}, ['--host', '127.0.0.1']);
    expect((await show()).mayOverrule).toBe(false);
    expect((await post('overrule', {})).status).toBe(405);
    expect((await fetch(`${at}undo`)).status).toBe(404);
  }, 60_000);
});

describe('an attack', () => {
  test('from another origin, without the token, as a form, or of a megabyte, changes nothing', async () => {
    const { at, post, order, read } = await desk();
    const own = await order(7, 'caption');
    expect((await post('overrule', own, { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('overrule', own, { Origin: 'null' })).status).toBe(403);
    expect((await post('overrule', own, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await post('overrule', own, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await post('overrule', own, { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    const body = JSON.stringify(own);
    const json = { 'Content-Type': 'application/json' };
    expect((await fetch(`${at}overrule`, { method: 'POST', body, headers: json })).status).toBe(403);
    expect((await fetch(`${at}overrule`)).status).toBe(405);
    const guessed = at.replace(/[^/]+\/$/, 'AAAAAAAAAAAAAAAAAAAAAAAA/');
    const headers = { ...json, Origin: new URL(at).origin };
    expect((await fetch(`${guessed}overrule`, { method: 'POST', body, headers })).status).toBe(405);
    const large = await post('overrule', { ...own, more: 'a'.repeat(1024 * 1024) }).catch(() => ({ status: 413 }));
    expect(large.status).toBe(413);
    expect(read()).toBe(copy);
  }, 60_000);

  test('with a path in place of a page finds no file', async () => {
    const { cwd, post, order, read } = await desk({ 'secret.txt': copy, 'articles/.hidden.txt': copy });
    const own = await order(7, 'caption');
    const tricks = [
      lamps,
      'city/2026-03-01-lamps.txt',
      '../secret.txt',
      join(cwd, 'secret.txt'),
      '.hidden.txt',
      `${page}/../../../../../secret.txt`,
      `/${page}`,
      '__proto__',
      '',
    ];
    for (const trick of tricks) expect((await post('overrule', { ...own, page: trick })).status).toBe(400);
    for (const trick of tricks) expect((await post('undo', { page: trick })).status).toBe(400);
    const odd = [
      null,
      [],
      'x',
      { ...own, index: -1 },
      { ...own, index: 1e9 },
      { ...own, role: 'villain' },
      { ...own, more: 1 },
    ];
    for (const each of odd) expect((await post('overrule', each)).status).toBe(400);
    expect([read(), read('secret.txt'), read('articles/.hidden.txt')]).toEqual([copy, copy, copy]);
  }, 60_000);

  test('with a link in the place of a file or folder changes nothing outside', async () => {
    const { cwd, post, order, read } = await desk({ 'outside/2026-03-01-lamps.txt': copy });
    const own = await order(7, 'caption');
    renameSync(join(cwd, 'articles/city'), join(cwd, 'articles/town'));
    symlinkSync(join(cwd, 'outside'), join(cwd, 'articles/city'));
    expect((await post('overrule', own)).status).toBe(400);
    expect(read('outside/2026-03-01-lamps.txt')).toBe(copy);
  }, 60_000);

  test('with a link in the place of the article or the overrides changes nothing either', async () => {
    const { cwd, post, order, read } = await desk({ 'outside.txt': copy, 'outside.yaml': 'a: deck\n' });
    const own = await order(7, 'caption');
    symlinkSync(join(cwd, 'outside.yaml'), join(cwd, 'newsgen.overrides.yaml'));
    expect((await post('overrule', { ...own, way: 'paper' })).status).toBe(400);
    renameSync(join(cwd, lamps), join(cwd, 'kept.txt'));
    symlinkSync(join(cwd, 'outside.txt'), join(cwd, lamps));
    expect((await post('overrule', own)).status).toBe(400);
    expect([read('outside.txt'), read('outside.yaml'), read('kept.txt')]).toEqual([copy, 'a: deck\n', copy]);
  }, 60_000);

  test('on a file that changed since it was shown, or since it was overruled, is refused', async () => {
    const { cwd, post, order, read } = await desk();
    const own = await order(7, 'caption');
    const edited = copy.replace('They stayed.', 'They left.');
    writeFileSync(join(cwd, lamps), edited);
    expect(await post('overrule', own)).toEqual({
      status: 400,
      text: expect.stringContaining('has changed since it was shown'),
    });
    expect((await post('overrule', await order(7, 'caption'))).status).toBe(200);
    put(cwd, lamps, `${read()}More.\n`);
    expect((await post('undo', { page })).status).toBe(400);
    expect(read()).toBe(`${edited.replace('A long way', '^ A long way')}More.\n`);
  }, 60_000);

  test('by copy that looks like HTML or a template stays text', async () => {
    const evil = copy.replace('A long way', '<script>alert(1)</script> {{ 7 * 7 }}');
    const { show } = await desk({ [lamps]: evil });
    expect((await show()).rows[3]).toMatchObject({ text: '<script>alert(1)</script> {{ 7 * 7 }}' });
  }, 60_000);
});

/** The page of a story by its headline. */
async function pageOf(address: string, headline: string): Promise<string> {
  const home = await (await fetch(address)).text();
  const [, path = ''] = new RegExp(`href="([^"]+)"[^>]*>\\s*${headline}`).exec(home) ?? [];
  return `${decodeURIComponent(path).replace(/\/?(?:index\.html)?$/, '')}/index.html`;
}

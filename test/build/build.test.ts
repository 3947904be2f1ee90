import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { build, type Progress } from '../../src/build.js';
import { resolve, type Settings } from '../../src/model/settings.js';
import { folderOf, put } from '../folder.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';
const bridge = 'Bridge opens\n\nBy Bob Ray\n\nThe new bridge over the river opened to the public on Sunday.\n';

function settingsOf(options: object = {}): Settings {
  const { settings } = resolve(options);
  if (settings === null) throw new Error('these are no settings');
  return settings;
}

test('it builds a site out of a folder, and leaves alone what has not changed', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/bridge.txt': bridge });
  const first = await build(settingsOf(), { cwd });
  expect(first.articles).toBe(2);
  expect(first.pages).toBeGreaterThan(2);
  expect(first.written).toBeGreaterThanOrEqual(first.pages);
  expect(existsSync(join(cwd, 'dist/index.html'))).toBe(true);
  const second = await build(settingsOf(), { cwd });
  expect(second).toMatchObject({ written: 0, unchanged: first.written, deleted: 0, pages: first.pages });
});

test('the page of an article that is gone goes too', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/bridge.txt': bridge });
  await build(settingsOf(), { cwd });
  rmSync(join(cwd, 'articles/bridge.txt'));
  const built = await build(settingsOf(), { cwd });
  expect(built.articles).toBe(1);
  expect(built.deleted).toBeGreaterThanOrEqual(1);
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).not.toContain('Bridge opens');
});

test('an article that can not be read spoils its own page only', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/bad.txt': new Uint8Array([0xff, 0x41]) });
  const built = await build(settingsOf(), { cwd });
  expect(built.articles).toBe(1);
  expect(built.copy.flatMap((file) => file.messages.map((message) => message.ruleId))).toContain('copy-encoding');
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain('Lamps lit again');
});

test('an article in another encoding is published, and one that only a warning was given for', async () => {
  const latin = Buffer.from('Caf\u00e9 opens\n\nBy Bob Ray\n\nThe caf\u00e9 on the quay opened on Sunday.\n', 'latin1');
  const cwd = folderOf({ 'articles/cafe.txt': latin, 'articles/lamps.txt': `${lamps}It was \ufffd.\n` });
  const built = await build(settingsOf(), { cwd });
  expect(built.articles).toBe(2);
  expect(built.copy.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain('copy-replaced');
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain('Café opens');
});

test('the configuration declares an encoding', async () => {
  const bytes = Buffer.from([0x81, 0xe0, 0xa0, 0xa2, 0xae, 0x0a, 0x0a, 0x8c, 0xa8, 0xe0, 0x2e, 0x0a]);
  const cwd = folderOf({ 'articles/wire/a.txt': bytes });
  await build(settingsOf({ encoding: { wire: 'cp866' } }), { cwd });
  expect(readFileSync(join(cwd, 'dist/wire/index.html'), 'utf8')).toContain('Браво');
});

test('empty files make no page and no error', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/empty.txt': '' });
  const built = await build(settingsOf(), { cwd });
  expect(built.articles).toBe(1);
  const ids = built.copy.flatMap((file) => file.messages.filter(({ fatal }) => fatal === true));
  expect(ids).toEqual([]);
});

test('a folder without copy makes an empty site', async () => {
  const cwd = folderOf({ 'articles/.gitkeep': '' });
  const built = await build(settingsOf(), { cwd });
  expect(built.articles).toBe(0);
  expect(existsSync(join(cwd, 'dist/index.html'))).toBe(true);
});

test('the output folder is checked before anything is read', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'newsgen.config.yaml': '' });
  await expect(build(settingsOf({ out: 'articles' }), { cwd })).rejects.toMatchObject({ exitCode: 73 });
  await expect(build(settingsOf({ articles: 'nothing', out: '.' }), { cwd })).rejects.toMatchObject({ exitCode: 73 });
  put(cwd, 'conf/newsgen.config.yaml', '');
  const config = join(cwd, 'conf/newsgen.config.yaml');
  await expect(build(settingsOf({ out: 'conf' }), { cwd, config })).rejects.toMatchObject({ exitCode: 73 });
  expect(readFileSync(join(cwd, 'articles/lamps.txt'), 'utf8')).toBe(lamps);
});

test('records go into the folder of the site', async () => {
  const cwd = folderOf({ 'paper/articles/lamps.txt': lamps });
  await build(settingsOf({ articles: 'paper/articles', out: 'paper/dist' }), { cwd, root: join(cwd, 'paper') });
  expect(existsSync(join(cwd, 'paper/.newsgen'))).toBe(true);
  expect(existsSync(join(cwd, '.newsgen'))).toBe(false);
});

test('it says how far it has come', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const steps: Array<Progress> = [];
  const built = await build(settingsOf(), { cwd, onProgress: (progress) => steps.push(progress) });
  expect(steps.slice(0, 3)).toEqual([
    { step: 'read', count: 0 },
    { step: 'publish', count: 1 },
    { step: 'write', count: 1 },
  ]);
  expect(steps.at(-1)).toEqual({ step: 'write', count: built.written });
});

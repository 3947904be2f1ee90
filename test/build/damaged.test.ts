/** A cache that was damaged costs time, and the site is the same. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { build } from '../../src/build.js';
import { resolve } from '../../src/model/settings.js';
import { folderOf, put } from '../folder.js';

const { settings } = resolve({ now: '2026-06-01T06:00Z' });
if (settings === null) throw new Error('these are no settings');
const given = settings;

const story = (name: string) =>
  `News of the ${name}\n\nBy Ann Lee\n\nThe ${name} was the talk of the town on Monday.\n`;

let cwd = '';

const pages = () => ['lamps', 'bridge'].map((name) => readFileSync(join(cwd, `dist/${name}/index.html`), 'utf8'));

/** The packs of the cache, each an absolute path. */
function packs(): ReadonlyArray<string> {
  const folder = join(cwd, '.newsgen/cache');
  return readdirSync(folder).flatMap((name) => (name.endsWith('.pack') ? [join(folder, name)] : []));
}

beforeEach(async () => {
  cwd = folderOf({ 'articles/lamps.txt': story('lamps'), 'articles/bridge.txt': story('bridge') });
  await build(given, { cwd });
});

/** Makes all pages anew without any article's being read anew. */
function changeTemplate(): void {
  put(cwd, 'templates/story-end.njk', '<p>The end.</p>\n');
}

test.each<[string, (pack: string) => void]>([
  ['emptied', (pack) => truncateSync(pack, 0)],
  ['deleted', (pack) => rmSync(pack)],
  ['overwritten', (pack) => writeFileSync(pack, readFileSync(pack).fill(0x20))],
  ['cut off', (pack) => truncateSync(pack, Math.floor(readFileSync(pack).length * 0.7))],
  ['mixed up', (pack) => writeFileSync(pack, Buffer.from(readFileSync(pack)).reverse())],
])('a pack that was %s', async (_, damage) => {
  for (const pack of packs()) damage(pack);
  changeTemplate();
  const built = await build({ ...given, templates: 'templates' }, { cwd });
  expect(built.articles).toBe(2);
  for (const [index, page] of pages().entries()) {
    expect(page).toContain(`The ${['lamps', 'bridge'][index]} was the talk of the town`);
    expect(page).toContain('The end.');
  }
});

test('only the texts of a pack are damaged: the articles are read anew once', async () => {
  for (const pack of packs()) {
    const bytes = readFileSync(pack);
    for (const at of bytes.keys()) if (bytes.subarray(at, at + 8).toString() === '"type":"') bytes[at + 1] = 0x54;
    writeFileSync(pack, bytes);
  }
  changeTemplate();
  const first = await build({ ...given, templates: 'templates' }, { cwd });
  expect([...first.work.set].sort()).toEqual(['bridge.txt', 'lamps.txt']);
  expect(pages()[0]).toContain('The lamps was the talk of the town');
  put(cwd, 'templates/story-end.njk', '<p>The very end.</p>\n');
  const second = await build({ ...given, templates: 'templates' }, { cwd });
  expect(second.work.set).toEqual([]);
  expect(pages()[1]).toContain('The very end.');
});

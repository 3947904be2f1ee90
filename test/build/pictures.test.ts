import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from '../../src/build.js';
import { resolve, type Settings } from '../../src/model/settings.js';
import { folderOf } from '../folder.js';
import { draw } from '../pictures/drawings.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

function settingsOf(options: object = {}): Settings {
  const { settings } = resolve({ now: '2026-03-02T06:00', ...options });
  if (settings === null) throw new Error('these are no settings');
  return settings;
}

function picturesIn(cwd: string): ReadonlyArray<string> {
  const all = readdirSync(join(cwd, 'dist'), { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /^pictures.*\.(?:jpg|png|avif|webp)$/.test(path)).sort();
}

test('a picture with the name of an article is published with it, and stays as it is at the next build', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/lamps.jpg': await draw({ width: 500 }) });
  const first = await build(settingsOf(), { cwd });
  expect(picturesIn(cwd).map((path) => path.replace(/.*-lamps/, ''))).toEqual(
    ['-400.avif', '-400.jpg', '-400.webp', '-500.avif', '-500.webp', '.jpg'].filter(
      (name) => first.written > 0 && name,
    ),
  );
  const page = first.edition.stories[0]?.path ?? '';
  expect(readFileSync(join(cwd, 'dist', page), 'utf8')).toMatch(
    /<figure>.*<figcaption>The lamp 灯 <span class="credit">/,
  );
  const second = await build(settingsOf(), { cwd });
  expect(second).toMatchObject({ written: 0, deleted: 0, unchanged: first.written });
});

test('a broken picture costs its article nothing else', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/lamps.jpg': 'no picture' });
  const built = await build(settingsOf(), { cwd });
  expect(built.articles).toBe(1);
  expect(built.copy[0]?.messages.map(({ ruleId }) => ruleId)).toContain('picture-broken');
  expect(picturesIn(cwd)).toEqual([]);
});

test('an article that is not out yet keeps its pictures to itself', async () => {
  const draft = `---\ndraft: true\n---\n${lamps}`;
  const cwd = folderOf({ 'articles/lamps.txt': draft, 'articles/lamps.jpg': await draw() });
  await build(settingsOf(), { cwd });
  expect(picturesIn(cwd)).toEqual([]);
  await build(settingsOf({ drafts: true }), { cwd });
  expect(picturesIn(cwd).length).toBeGreaterThan(0);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOf } from '../folder.js';
import { newsgen } from './world.js';

test('a new paper has a configuration and one story, and builds with nothing to say but that it has no address', async () => {
  const cwd = folderOf({});
  const { code, stdout } = await newsgen(cwd, ['init', 'paper']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^paper\/newsgen\.config\.yaml\npaper\/\.gitignore\npaper\/articles\/city\/\d{4}-\d\d-\d\d-first-/,
  );
  const built = await newsgen(join(cwd, 'paper'), ['build', '--json']);
  const ids = [...built.stdout.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
  expect({ code: built.code, ids }).toEqual({ code: 0, ids: ['url-missing'] });
  const home = readFileSync(join(cwd, 'paper/dist/index.html'), 'utf8');
  expect(home).toContain('My Newspaper');
  expect(home).toContain('First lamp lit in Rope Lane');
});

test('its story is read as it says that it is', async () => {
  const cwd = folderOf({});
  await newsgen(cwd, ['init']);
  const { stdout } = await newsgen(cwd, ['explain', '--json', 'articles']);
  expect(JSON.parse(stdout)).toMatchObject({
    headline: 'First lamp lit in Rope Lane',
    deck: 'After nine years the old harbour quarter has light again',
    byline: { people: [{ name: 'Ann Lee' }] },
    sections: [{ header: null }, { header: 'What comes next' }],
  });
});

test('what is there stays as it is, and an articles folder gets no example', async () => {
  const mine = { 'newsgen.config.json': '{"name":"Mine"}', '.gitignore': 'mine\n', 'articles/mine.txt': 'mine' };
  const cwd = folderOf(mine);
  const { code, stdout } = await newsgen(cwd, ['init']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^All of it is there already/) });
  for (const [path, text] of Object.entries(mine)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
  expect(readdirSync(join(cwd, 'articles'))).toEqual(['mine.txt']);
  expect(existsSync(join(cwd, 'newsgen.config.yaml'))).toBe(false);
});

test('a second time it writes nothing', async () => {
  const cwd = folderOf({});
  await newsgen(cwd, ['init']);
  expect((await newsgen(cwd, ['init'])).stdout).toMatch(/^All of it is there already; nothing was written\./);
});

test('where it may not write, it says so', async () => {
  const cwd = folderOf({ file: '' });
  const { code, stderr } = await newsgen(cwd, ['init', 'file']);
  expect(code).toBe(73);
  expect(stderr).toContain('file-failed');
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOf, put } from '../folder.js';
import { newsgen } from './world.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

test('verify ends with 0 while the output folder is exactly the last build', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  await newsgen(cwd, ['build', '--out', 'site']);
  expect(await newsgen(cwd, ['verify', '--out', 'site'])).toEqual({
    code: 0,
    stdout: 'site is exactly the last build.\n',
    stderr: '',
  });
  expect((await newsgen(cwd, ['verify', '--out', 'site', '--quiet'])).stdout).toBe('');
});

test('and with 1 where something is missing or changed, which it names', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  await newsgen(cwd, ['build']);
  rmSync(join(cwd, 'dist/404.html'));
  put(cwd, 'dist/index.html', 'mine');
  const { code, stdout, stderr } = await newsgen(cwd, ['verify']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^404\.html is missing\nindex\.html is not as newsgen wrote it\ndist is not the last build: 2 /,
  );
  const json = await newsgen(cwd, ['verify', '--json']);
  expect(
    json.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    { type: 'difference', path: '404.html', is: 'missing' },
    { type: 'difference', path: 'index.html', is: 'changed' },
    { type: 'result', out: 'dist', differences: 2 },
  ]);
});

test('a folder that no build is known of is not the last build', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const { code, stderr } = await newsgen(cwd, ['verify']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^dist has no record of a build\n/);
});

test('articles that changed since make no difference: the folder is still the last build', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  await newsgen(cwd, ['build']);
  put(cwd, 'articles/lamps.txt', lamps.toUpperCase());
  expect((await newsgen(cwd, ['verify'])).code).toBe(0);
});

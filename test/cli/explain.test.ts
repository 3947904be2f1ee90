import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOf } from '../folder.js';
import { newsgen } from './world.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

test('it shows a person each block with its role', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const { code, stdout, stderr } = await newsgen(cwd, ['explain', 'articles/lamps.txt']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^articles\/lamps\.txt {2}en\n/);
  expect(stdout).toMatch(/ 1 \| Lamps lit again +headline +\d+ %/);
  expect(stdout).toMatch(/ 3 \| By Ann Lee +byline +\d+ %/);
  expect(stdout).toMatch(/^By:\n {2}Ann Lee/m);
});

test('--json prints one object a line, with the fields that programs read', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'other/b.txt': lamps });
  const { code, stdout } = await newsgen(cwd, ['explain', '--json', 'articles/lamps.txt', 'other/b.txt']);
  expect(code).toBe(0);
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(Object.keys(first)).toEqual([
    ...['file', 'language', 'kicker', 'headline', 'deck', 'byline', 'dateline', 'date'],
    ...['sections', 'captions', 'furniture', 'notes', 'blocks'],
  ]);
  expect(first).toMatchObject({
    file: 'articles/lamps.txt',
    headline: 'Lamps lit again',
    byline: { people: [{ name: 'Ann Lee' }] },
    sections: [{ header: null }],
  });
  expect(second.file).toBe('other/b.txt');
});

test('a file may lie anywhere, and needs no articles folder', async () => {
  const cwd = folderOf({ 'work/.keep': '', 'desk/lamps.txt': lamps });
  const { code, stdout } = await newsgen(join(cwd, 'work'), ['explain', join(cwd, 'desk/lamps.txt')]);
  expect(code).toBe(0);
  expect(stdout).toContain('../desk/lamps.txt');
});

test('a file that can not be read is told of, the others are explained, and the exit code is 1', async () => {
  const cwd = folderOf({ 'a.txt': lamps, 'b.txt': new Uint8Array([0xff]), 'c.pdf': '%PDF' });
  const { code, stdout, stderr } = await newsgen(cwd, ['explain', '--json', 'no.txt', 'b.txt', 'c.pdf', 'a.txt']);
  expect(code).toBe(1);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain('no.txt  error  Unexpected failure to read the file: there is no such file');
  expect(stderr).toContain('b.txt:1:1  error');
  expect(stderr).toContain('c.pdf  error');
});

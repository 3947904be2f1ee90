import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { marks } from '../../src/cli/explain/overruling.js';
import { run } from '../../src/cli/main.js';
import { folderOf } from '../folder.js';
import { newsgen, worldIn } from './world.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

test('it shows a person each block with its role, and how to overrule it', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const { code, stdout, stderr } = await newsgen(cwd, ['explain', 'articles/lamps.txt']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^articles\/lamps\.txt ─+ en\n {2}headline {2}Lamps lit again\n {2}byline {4}Ann Lee\n/);
  expect(stdout).toMatch(/ 1 {2}Lamps lit again +headline +\d+ %/);
  expect(stdout).toMatch(/ 3 {2}By Ann Lee +byline +\d+ %/);
  expect(stdout).toMatch(/\nRead wrongly\? Begin the line with a mark/);
  expect(stdout).not.toContain('rather than');
});

test('several files follow one another, and how to overrule a reading is said once', async () => {
  const cwd = folderOf({ 'a.txt': lamps, 'b.txt': lamps });
  const { stdout } = await newsgen(cwd, ['explain', 'a.txt', 'b.txt']);
  expect(stdout.match(/^[ab]\.txt ─/gm)).toEqual(['a.txt ─', 'b.txt ─']);
  expect(stdout.match(/Read wrongly/g)).toHaveLength(1);
});

test('a folder stands for all copy in it; one without copy is told of', async () => {
  const cwd = folderOf({ 'city/b.md': lamps, 'city/old/a.txt': lamps, 'city/c.pdf': '%PDF', 'empty/c.pdf': '%PDF' });
  const { code, stdout } = await newsgen(cwd, ['explain', 'city']);
  expect(code).toBe(0);
  expect(stdout.match(/^city\S+ ─/gm)).toEqual(['city/b.md ─', 'city/old/a.txt ─']);
  const refused = await newsgen(cwd, ['explain', 'empty']);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('There are no articles in empty: no file ends in .txt, ');
});

test('--evidence shows why', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps });
  const { stdout } = await newsgen(cwd, ['explain', '--evidence', 'lamps.txt']);
  expect(stdout).toMatch(/^ {6}rather than [a-z]+:\n {6}[+−]\d+\.\d {2}\S/m);
});

test('colours are for a terminal, and not where NO_COLOR asks for none', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps });
  const inTerminal = async (env: Record<string, string>) => {
    const { io, ran } = worldIn(cwd, env, true);
    await run(['explain', 'lamps.txt'], io);
    return ran.stdout;
  };
  expect(await inTerminal({})).toContain('\u001b[36mheadline');
  expect(await inTerminal({ NO_COLOR: '1' })).not.toContain('\u001b');
  expect((await newsgen(cwd, ['explain', 'lamps.txt'])).stdout).not.toContain('\u001b');
});

test('each mark that the sheet names makes a line what the sheet says', async () => {
  const roles = marks.map(([, says]) => (says === 'section header' ? 'header' : (says.split(' ')[0] ?? '')));
  const copy = marks.map(([mark], index) => `${mark} Line ${index} of this copy`).join('\n\n');
  const cwd = folderOf({ 'lamps.txt': copy });
  const { stdout } = await newsgen(cwd, ['explain', '--json', 'lamps.txt']);
  expect(JSON.parse(stdout).blocks.map((block: { role: string }) => block.role)).toEqual(roles);
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
  const cwd = folderOf({ 'a.txt': lamps, 'b.txt': new Uint8Array([0xff, 0x41]), 'c.pdf': '%PDF' });
  const { code, stdout, stderr } = await newsgen(cwd, ['explain', '--json', 'no.txt', 'b.txt', 'c.pdf', 'a.txt']);
  expect(code).toBe(1);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain("no.txt  error  This file can't be read: there is no such file");
  expect(stderr).toContain('b.txt:1:1  error');
  expect(stderr).toContain('c.pdf  error');
});

test('an article that a problem keeps off the site has no sheet, and its problem is told', async () => {
  const cwd = folderOf({ 'a.txt': '---\ndate: never\n---\nLamps lit again\n' });
  const { code, stdout, stderr } = await newsgen(cwd, ['explain', 'a.txt']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('front-matter-value');
});

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOf } from '../../folder.js';
import { newsgen } from '../world.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

function explain(cwd: string, ...more: ReadonlyArray<string>) {
  return newsgen(cwd, ['explain', 'lamps.txt', '--html', ...more]);
}

test('--html writes one page, and tells what is in it', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps });
  const { code, stdout, stderr } = await explain(cwd, 'out.html');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe('3 blocks, none doubtful, nothing dropped: out.html\n');
  expect(readdirSync(cwd).sort()).toEqual(['lamps.txt', 'out.html']);
  expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toMatch(
    /^<!doctype html><!-- Written by newsgen explain\. -->\n/,
  );
});

test('an earlier page is replaced, and so is a file with nothing in it', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps, 'empty.html': '' });
  await explain(cwd, 'out.html');
  const page = readFileSync(join(cwd, 'out.html'), 'utf8');
  writeFileSync(join(cwd, 'out.html'), `${page}old`);
  expect((await explain(cwd, 'out.html')).code).toBe(0);
  expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toBe(page);
  expect((await explain(cwd, 'empty.html')).code).toBe(0);
  expect(readFileSync(join(cwd, 'empty.html'), 'utf8')).toBe(page);
});

test("somebody else's file, a folder and a link are left alone", async () => {
  const cwd = folderOf({ 'lamps.txt': lamps, 'mine.html': '<!doctype html><p>Mine.' });
  mkdirSync(join(cwd, 'site'));
  symlinkSync('lamps.txt', join(cwd, 'link.html'));
  for (const [name, is] of [
    ['mine.html', 'file of somebody else'],
    ['lamps.txt', 'name without .html at its end'],
    ['site', 'name without .html at its end'],
    ['link.html', 'link or special file'],
  ] as const) {
    const { code, stdout, stderr } = await explain(cwd, name);
    expect({ code, stdout }).toEqual({ code: 73, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${name} {2}error {2}Unexpected ${is}, expected nothing or an earlier page`));
    expect(stderr).toContain('Nothing was written.');
  }
  expect(readFileSync(join(cwd, 'mine.html'), 'utf8')).toBe('<!doctype html><p>Mine.');
  expect(readFileSync(join(cwd, 'lamps.txt'), 'utf8')).toBe(lamps);
  expect(readdirSync(cwd).sort()).toEqual(['lamps.txt', 'link.html', 'mine.html', 'site']);
});

test('a folder that is not there is named, and none is made', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps });
  const { code, stderr } = await explain(cwd, 'no/out.html');
  expect(code).toBe(73);
  expect(stderr).toContain('no/out.html  error  Unexpected failure to write the page: its folder is not there');
  expect(readdirSync(cwd)).toEqual(['lamps.txt']);
});

test('--html without a name is wrong usage, and so is it in the configuration or at another command', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps, 'newsgen.config.json': '{ "html": "out.html" }' });
  expect((await newsgen(cwd, ['explain', 'lamps.txt', '--html', ''])).code).toBe(2);
  expect((await newsgen(cwd, ['explain', 'lamps.txt'])).stderr).toContain('"html" belongs on the command line only');
  expect((await newsgen(cwd, ['build', '--html', 'a'])).stderr).toContain("unknown option '--html'");
  expect((await newsgen(cwd, ['build', '--evidence'])).stderr).toContain("unknown option '--evidence'");
});

test('with --json, the page is written and JSON is printed', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps });
  const { stdout } = await explain(cwd, 'out.html', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ file: 'lamps.txt' });
  expect(readdirSync(cwd)).toContain('out.html');
});

test('a file that could not be read is on the page with its problem, and the exit code is 1', async () => {
  const cwd = folderOf({ 'lamps.txt': lamps });
  const { code, stderr } = await newsgen(cwd, ['explain', 'lamps.txt', 'no.txt', '--html', 'out.html']);
  expect(code).toBe(1);
  expect(stderr).toContain('no.txt  error');
  expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toContain('there is no such file');
});

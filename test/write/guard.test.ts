/** Which folders may be filled with a site. */
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { expect, test } from '@jest/globals';
import { Failure } from '../../src/model/failures.js';
import { checkOut, recover, write } from '../../src/write/index.js';
import type { Job } from '../../src/write/job.js';
import { folderOf, put } from '../folder.js';
import { contentsOf, filesOf, newJob } from './site.js';

/** A site with articles, templates and a configuration; the output folder is named by its path below the site. */
function jobIn(out: string, more: Readonly<Record<string, string>> = {}): Job {
  const root = folderOf({
    'site/articles/city/lamps.txt': 'The lamps are lit',
    'site/templates/article.njk': '{{ story.headline }}',
    'site/newsgen.config.json': '{}',
    ...more,
  });
  const site = join(root, 'site');
  const sources = [
    { path: join(site, 'articles'), is: 'articles folder' },
    { path: join(site, 'templates'), is: 'templates folder' },
    { path: join(site, 'newsgen.config.json'), is: 'configuration file' },
  ];
  return { out: join(site, out), state: join(site, '.newsgen'), sources };
}

/** Gives the failure that checking ends in; `null` where the folder is good. */
function refusal(job: Job): Failure | null {
  try {
    checkOut(job);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

test.each(['dist', 'public/news', '../elsewhere', 'articles-out', 'art'])('%s is a good output folder', (out) => {
  expect(refusal(jobIn(out))).toBeNull();
});

test.each([
  ['articles', 'which is the articles folder'],
  ['articles/city', 'which lies in the articles folder'],
  ['articles/not/yet/there', 'which lies in the articles folder'],
  ['templates', 'which is the templates folder'],
  ['templates/assets', 'which lies in the templates folder'],
  ['newsgen.config.json', 'which is the configuration file'],
  ['.', 'which holds the articles folder'],
  ['..', 'which holds the articles folder'],
  ['.newsgen', 'which is the folder of records'],
  ['.newsgen/dist', 'which lies in the folder of records'],
  ['articles/../articles/', 'which is the articles folder'],
])('%s is no output folder: it is, holds or lies in what the site is made from', (out, reason) => {
  const job = jobIn(out);
  const before = contentsOf(dirname(job.state));
  expect(refusal(job)).toMatchObject({ id: 'out-source', exitCode: 73, message: expect.stringContaining(reason) });
  expect(contentsOf(dirname(job.state))).toEqual(before);
});

test('links do not lead past the guard, at either end', () => {
  const job = jobIn('link');
  symlinkSync('articles', job.out);
  expect(refusal(job)).toMatchObject({
    id: 'out-source',
    message: expect.stringContaining('which is the articles folder'),
  });
  const linked = jobIn('articles');
  const alias = join(dirname(linked.state), 'alias');
  symlinkSync('articles', alias);
  expect(refusal({ ...linked, sources: [{ path: alias, is: 'articles folder' }] })).toMatchObject({ id: 'out-source' });
  const around = jobIn('around/city');
  symlinkSync('articles', dirname(around.out));
  expect(refusal(around)).toMatchObject({ message: expect.stringContaining('which lies in the articles folder') });
});

test.each([
  ['the root of the disk', parse(process.cwd()).root],
  ['the home folder', homedir()],
  ['what the home folder lies in', dirname(homedir())],
  ['the working folder', process.cwd()],
  ['what the working folder lies in', dirname(process.cwd())],
])('%s is no output folder, not even with adopt', (_, out) => {
  for (const adopt of [false, true]) {
    const failure = refusal({ out, state: join(folderOf({}), '.newsgen'), sources: [], adopt });
    expect(failure).toMatchObject({ id: 'out-reserved', exitCode: 73, remedy: expect.stringContaining('--out') });
  }
});

test('a file or a link that leads nowhere is no output folder', () => {
  const file = jobIn('dist', { 'site/dist': 'a file' });
  expect(refusal(file)).toMatchObject({ id: 'out-unusable', exitCode: 73, message: expect.stringContaining('file') });
  const link = jobIn('dist');
  symlinkSync('nowhere', link.out);
  expect(refusal(link)).toMatchObject({
    id: 'out-unusable',
    message: expect.stringContaining('link that leads nowhere'),
  });
});

test('a repository that newsgen did not fill is no output folder', () => {
  const job = jobIn('dist', { 'site/dist/.git/HEAD': 'ref', 'site/dist/index.html': 'a page' });
  expect(refusal(job)).toMatchObject({ id: 'out-foreign', message: expect.stringContaining('.git') });
});

test('a folder with other things in it is no output folder, and they are named', () => {
  const job = jobIn('dist', { 'site/dist/holiday.jpg': '', 'site/dist/taxes.pdf': '' });
  expect(refusal(job)).toMatchObject({
    id: 'out-foreign',
    exitCode: 73,
    message: expect.stringMatching(/holiday\.jpg, taxes\.pdf/),
    remedy: expect.stringContaining('Empty the folder, or name another with --out'),
  });
  expect(refusal({ ...job, adopt: true })).toBeNull();
});

test('an empty folder and one that newsgen filled are good, and may become a repository then', async () => {
  const job = jobIn('dist');
  mkdirSync(job.out);
  expect(refusal(job)).toBeNull();
  await write(filesOf({ 'a.html': 'a page' }), job);
  put(job.out, '.git/HEAD', 'ref');
  expect(refusal(job)).toBeNull();
});

test("a folder whose record speaks of files that are all gone is what is in it now: somebody else's", async () => {
  const job = jobIn('dist');
  await write(filesOf({ 'index.html': 'Front', 'city/index.html': 'City' }), job);
  rmSync(job.out, { recursive: true });
  expect(refusal(job)).toBeNull();
  put(job.out, 'src/main.c', 'int main;');
  expect(refusal(job)).toMatchObject({ id: 'out-foreign', exitCode: 73, message: expect.stringContaining('src') });
  await expect(write(filesOf({ 'index.html': 'Front' }), job)).rejects.toMatchObject({ id: 'out-foreign' });
  expect(contentsOf(job.out)).toEqual({ 'src/main.c': 'int main;' });
  expect(refusal({ ...job, adopt: true })).toBeNull();
  put(job.out, 'city/index.html', 'City');
  expect(refusal(job)).toBeNull();
});

test('nothing is made where the guard refuses: write and recover ask it first', async () => {
  const job = jobIn('articles');
  await expect(write(filesOf({ 'a.html': '' }), job)).rejects.toMatchObject({ id: 'out-source' });
  await expect(recover(job)).rejects.toMatchObject({ id: 'out-source' });
  expect(existsSync(job.state)).toBe(false);
});

test('a path is printed without what could control a terminal or turn the text around', () => {
  const job = newJob();
  const out = join(job.root, 'di\u001b[31mst\u202e');
  put(out, 'a\u0007b.txt', '');
  expect(refusal({ ...job, out })?.message).toContain(
    "di\\u{1b}[31mst\\u{202e} is neither empty nor an earlier build: newsgen didn't write a\\u{7}b.txt",
  );
});

import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { outputPath } from '../../src/model/names.js';
import type { SiteFile } from '../../src/model/page.js';
import { verify, write } from '../../src/write/index.js';
import { placesOf } from '../../src/write/places.js';
import { put } from '../folder.js';
import { watched, withFault } from './faults.js';
import { contentsOf, filesOf, identityOf, leftoversOf, newJob, type Site } from './site.js';

const site: Site = {
  'index.html': 'Front page',
  'news.css': 'ink',
  'city/lamps/index.html': 'The lamps are lit',
  'city/bridge/index.html': 'The bridge is open',
};

test('a first build writes everything, below folders that are made as needed', async () => {
  const job = newJob();
  expect(await write(filesOf(site), job)).toEqual({ written: 4, unchanged: 0, deleted: 0 });
  expect(contentsOf(job.out)).toEqual(site);
  expect(leftoversOf(job)).toEqual([]);
});

test('the output folder may lie below folders that are not there yet', async () => {
  const job = newJob();
  const deep = { ...job, out: join(job.root, 'public/news/site') };
  await write(filesOf(site), deep);
  expect(contentsOf(deep.out)).toEqual(site);
});

test('a link as the output folder is written through, and stays', async () => {
  const job = newJob();
  mkdirSync(join(job.root, 'elsewhere'));
  symlinkSync('elsewhere', job.out);
  await write(filesOf(site), job);
  await write(filesOf({ 'index.html': 'Another' }), job);
  expect(lstatSync(job.out).isSymbolicLink()).toBe(true);
  expect(contentsOf(join(job.root, 'elsewhere'))).toEqual({ 'index.html': 'Another' });
});

test('the same build again changes nothing on the disk but the lock', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  const { calls } = await watched(async () =>
    expect(await write(filesOf(site), job)).toEqual({ written: 0, unchanged: 4, deleted: 0 }),
  );
  expect(calls).toEqual(['open', 'write', 'unlink']);
});

test('files that stay keep their number and time, files that change are new', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  const identities = Object.keys(site).map((path) => identityOf(job, path));
  const result = await write(filesOf({ ...site, 'index.html': 'Another front page' }), job);
  expect(result).toEqual({ written: 1, unchanged: 3, deleted: 0 });
  const later = Object.keys(site).map((path) => identityOf(job, path));
  expect(later.slice(1)).toEqual(identities.slice(1));
  expect(later[0]).not.toBe(identities[0]);
  expect(await verify(job)).toEqual([]);
});

test('a page that the site has no more goes, and its folder where that is empty then', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  put(job.out, 'city/bridge/photo.raw', 'a picture of somebody');
  mkdirSync(join(job.out, 'their-folder'));
  expect(await write(filesOf({ 'index.html': 'Front page' }), job)).toEqual({ written: 0, unchanged: 1, deleted: 3 });
  expect(contentsOf(job.out)).toEqual({
    'index.html': 'Front page',
    'city/bridge/photo.raw': 'a picture of somebody',
    'their-folder/': '',
  });
});

test('files of other people stay, whatever the build does', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  const theirs = { CNAME: 'news.example.org', '.nojekyll': '', '.git/HEAD': 'ref: refs/heads/main' };
  for (const [path, text] of Object.entries(theirs)) put(job.out, path, text);
  await write(filesOf({ 'index.html': 'Another' }), job);
  await write(filesOf(site), job);
  expect(contentsOf(job.out)).toEqual({ ...site, ...theirs });
});

test('a page that was deleted by hand comes back', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  rmSync(join(job.out, 'city'), { recursive: true });
  expect(await write(filesOf(site), job)).toEqual({ written: 2, unchanged: 2, deleted: 0 });
  expect(contentsOf(job.out)).toEqual(site);
});

test('a file becomes a folder, and a folder a file, where nothing else lies beside them', async () => {
  const job = newJob();
  const before = { 'index.html': 'Front page', 'inks/red': 'a file', 'papers/a4/thin': 'in a folder' };
  const after = { 'index.html': 'Front page', 'inks/red/dark/a.css': 'in a folder', 'papers/a4': 'a file' };
  for (const next of [before, after, before]) {
    await write(filesOf(next), job);
    expect(contentsOf(job.out)).toEqual(next);
    expect(await verify(job)).toEqual([]);
  }
});

test('a folder that was deleted or emptied by hand is filled again', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  rmSync(job.out, { recursive: true });
  expect(await write(filesOf(site), job)).toEqual({ written: 4, unchanged: 0, deleted: 0 });
  expect(contentsOf(job.out)).toEqual(site);
  expect(await verify(job)).toEqual([]);
});

test.each([
  ['a file becomes a folder', { team: 'us' }, { 'team/index.html': 'us' }],
  ['a folder becomes a file', { 'team/a/index.html': 'Anna', 'team/b.html': 'Ben' }, { team: 'us' }],
  ['only capitals change', { 'Team.html': 'us' }, { 'team.html': 'us' }],
  ['only the way to write an accent changes', { 'ma\u00f1ana.html': 'soon' }, { 'man\u0303ana.html': 'soon' }],
])('%s', async (_, before, after) => {
  const job = newJob();
  const rest = { 'index.html': 'Front page' };
  await write(filesOf({ ...rest, ...before }), job);
  await write(filesOf({ ...rest, ...after }), job);
  expect(contentsOf(job.out)).toEqual({ ...rest, ...after });
  expect(await verify(job)).toEqual([]);
});

test('files and folders have modes that every host can serve, whatever the umask', async () => {
  const mask = process.umask(0o077);
  try {
    const job = newJob();
    await write(filesOf(site), job);
    await write(filesOf({ ...site, 'sport/cup/index.html': 'The cup is won' }), job);
    const modeOf = (path: string) => (lstatSync(join(job.out, path)).mode & 0o777).toString(8);
    expect(['.', 'city', 'city/lamps', 'sport', 'sport/cup'].map(modeOf)).toEqual(Array(5).fill('755'));
    expect(['index.html', 'city/lamps/index.html', 'sport/cup/index.html'].map(modeOf)).toEqual(Array(3).fill('644'));
  } finally {
    process.umask(mask);
  }
});

test('no file is a hard link to another', async () => {
  const job = newJob();
  await write(filesOf({ 'a.html': 'same', 'b.html': 'same' }), job);
  await write(filesOf({ 'a.html': 'other', 'b.html': 'other', 'c.html': 'other' }), job);
  expect(['a', 'b', 'c'].map((name) => lstatSync(join(job.out, `${name}.html`)).nlink)).toEqual([1, 1, 1]);
});

test.each([null, { 'index.html': 'Old front page' }])('where rendering fails, nothing is touched', async (before) => {
  const job = newJob();
  if (before !== null) await write(filesOf(before), job);
  const fault = new Error('Unexpected variable "hedline" in article.njk');
  function* failing(): Generator<SiteFile> {
    yield* filesOf(site);
    throw fault;
  }
  await expect(write(failing(), job)).rejects.toBe(fault);
  expect(contentsOf(job.out)).toEqual(before);
  expect(leftoversOf(job)).toEqual([]);
});

test('files are asked for one by one, and each is put away before the next', async () => {
  const job = newJob();
  const { stages } = placesOf(job);
  function* checking(): Generator<SiteFile> {
    for (const [path, text] of Object.entries(site)) {
      yield { path: outputPath(path), bytes: Buffer.from(text) };
      expect(readFileSync(join(stages.beside, path), 'utf8')).toBe(text);
      expect(existsSync(job.out)).toBe(false);
    }
  }
  expect(await write(checking(), job)).toMatchObject({ written: 4 });
});

test('others get their turn while many files are written', async () => {
  const job = newJob();
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.html`, 'page']));
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await write(filesOf(many), job);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test.each([
  ['twice', { 'a/index.html': '' }, 'a/index.html'],
  ['in other capitals', { 'Mayor.html': '' }, 'mayor.html'],
  ['with the accent written otherwise', { 'ma\u00f1ana.html': '' }, 'man\u0303ana.html'],
  ['with a sharp s', { 'strasse.html': '' }, 'stra\u00dfe.html'],
  ['as a file in a file', { city: '' }, 'city/index.html'],
  ['as a file where a folder is', { 'city/index.html': '' }, 'City'],
])('a path that comes %s is refused before anything is written', async (_, before, path) => {
  const job = newJob();
  function* clashing(): Generator<SiteFile> {
    yield* filesOf(before);
    yield* filesOf({ [path]: 'second' });
  }
  await expect(write(clashing(), job)).rejects.toMatchObject({ id: 'out-clash', exitCode: 73 });
  expect(contentsOf(job.out)).toBeNull();
  expect(leftoversOf(job)).toEqual([]);
});

test('a site that was moved with its records is still known', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  const root = `${job.root}-moved`;
  mkdirSync(root);
  renameSync(job.out, join(root, 'dist'));
  renameSync(job.state, join(root, '.newsgen'));
  const moved = { ...job, out: join(root, 'dist'), state: join(root, '.newsgen') };
  const { calls } = await watched(() => write(filesOf(site), moved));
  rmSync(root, { recursive: true });
  expect(calls).toEqual(['open', 'write', 'unlink']);
});

test('two output folders of one site have records of their own', async () => {
  const job = newJob();
  const draft = { ...job, out: join(job.root, 'draft') };
  await write(filesOf(site), job);
  await write(filesOf({ 'index.html': 'Draft' }), draft);
  expect(await write(filesOf(site), job)).toMatchObject({ unchanged: 4 });
  expect(contentsOf(draft.out)).toEqual({ 'index.html': 'Draft' });
});

test('git passes over the records', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  expect(readFileSync(join(job.state, '.gitignore'), 'utf8')).toBe('*\n');
});

test('an empty folder below one that may not be written to is filled file by file', async () => {
  const [job, twin] = [newJob(), newJob()];
  for (const { out } of [job, twin]) mkdirSync(out);
  const { calls } = await watched(() => write(filesOf(site), twin));
  const besideTheFolder = calls.indexOf('mkdir', 1) + 1;
  const { error } = await withFault(() => write(filesOf(site), job), { at: besideTheFolder, says: 'EACCES' });
  expect(error).toBeNull();
  expect(contentsOf(job.out)).toEqual(site);
  expect(leftoversOf(job)).toEqual([]);
});

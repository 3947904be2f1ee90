/** Whose a file is: newsgen overwrites and deletes what it wrote, as it wrote it, and nothing else. */
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { SiteFile } from '../../src/model/page.js';
import { verify, write } from '../../src/write/index.js';
import type { Job } from '../../src/write/job.js';
import { digest } from '../../src/write/look.js';
import { placesOf } from '../../src/write/places.js';
import { put } from '../folder.js';
import { watched } from './faults.js';
import { contentsOf, filesOf, identityOf, leftoversOf, newJob, type Site } from './site.js';

const site: Site = { 'index.html': 'Front page', 'city/index.html': 'City front', 'sport/index.html': 'Sport front' };

async function built(): Promise<Job> {
  const job = newJob();
  await write(filesOf(site), job);
  return job;
}

/** Expects a build to be refused with nothing changed, and gives what a person is told. */
async function refused(build: Site, job: Job): Promise<unknown> {
  const before = contentsOf(job.out);
  const failure = await write(filesOf(build), job).catch((error: unknown) => error);
  expect(contentsOf(job.out)).toEqual(before);
  expect(leftoversOf(job)).toEqual([]);
  return failure;
}

test.each([
  ['changes', { ...site, 'city/index.html': 'Another city front' }],
  ['stays', site],
  ['goes', { 'index.html': 'Front page', 'sport/index.html': 'Sport front' }],
])('a page that was edited is left alone where it %s, and the build stops', async (_, next) => {
  const job = await built();
  put(job.out, 'city/index.html', 'Edited by hand');
  expect(await refused(next, job)).toMatchObject({
    id: 'out-edited',
    exitCode: 73,
    message: expect.stringContaining('city/index.html'),
    remedy: expect.stringContaining('--adopt'),
  });
});

test.each([
  ['changes', { ...site, 'city/index.html': 'Another city front' }],
  ['stays', site],
  ['goes', { 'index.html': 'Front page', 'sport/index.html': 'Sport front' }],
])('with adopt, a page that was edited and %s is as the build has it', async (_, next) => {
  const job = await built();
  put(job.out, 'city/index.html', 'Edited by hand');
  await write(filesOf(next), { ...job, adopt: true });
  expect(contentsOf(job.out)).toEqual(next);
});

test('all edited pages are named', async () => {
  const job = await built();
  for (const path of Object.keys(site)) put(job.out, path, 'Edited by hand');
  const failure = await refused({ 'index.html': 'New' }, job);
  for (const path of Object.keys(site)) expect(String(failure)).toContain(path);
});

test('an edit that comes while the build is rendering is seen', async () => {
  const job = await built();
  function* rendering(): Generator<SiteFile> {
    yield* filesOf({ ...site, 'city/index.html': 'Another city front' });
    put(job.out, 'city/index.html', 'Edited by hand');
  }
  await expect(write(rendering(), job)).rejects.toMatchObject({ id: 'out-edited' });
  expect(readFileSync(join(job.out, 'city/index.html'), 'utf8')).toBe('Edited by hand');
});

test('an edit of the same length within the same moment is seen by its number or time', async () => {
  const job = await built();
  const path = join(job.out, 'city/index.html');
  const { atime, mtime } = lstatSync(path);
  rmSync(path);
  writeFileSync(path, 'CITY FRONT');
  utimesSync(path, atime, mtime);
  expect(await refused({ ...site, 'city/index.html': 'Another' }, job)).toMatchObject({ id: 'out-edited' });
});

test('a page that was only touched stays as it is, and the third build writes nothing again', async () => {
  const job = await built();
  for (const path of Object.keys(site)) utimesSync(join(job.out, path), 1, 1);
  const identities = Object.keys(site).map((path) => identityOf(job, path));
  expect(await write(filesOf(site), job)).toEqual({ written: 0, unchanged: 3, deleted: 0 });
  expect(Object.keys(site).map((path) => identityOf(job, path))).toEqual(identities);
  const { calls } = await watched(() => write(filesOf(site), job));
  expect(calls).toEqual(['open', 'write', 'unlink']);
});

test('a page that was only touched may change and go', async () => {
  const job = await built();
  for (const path of Object.keys(site)) utimesSync(join(job.out, path), 1, 1);
  await write(filesOf({ 'index.html': 'Another front page' }), job);
  expect(contentsOf(job.out)).toEqual({ 'index.html': 'Another front page' });
});

test('an edit that is what the build makes now is taken over', async () => {
  const job = await built();
  put(job.out, 'city/index.html', 'Another city front');
  const identity = identityOf(job, 'city/index.html');
  expect(await write(filesOf({ ...site, 'city/index.html': 'Another city front' }), job)).toMatchObject({ written: 0 });
  expect(identityOf(job, 'city/index.html')).toBe(identity);
  expect(await verify(job)).toEqual([]);
});

test("somebody's file where a new page belongs stops the build", async () => {
  const job = await built();
  put(job.out, 'opinion/index.html', 'Written by hand');
  expect(await refused({ ...site, 'opinion/index.html': 'Opinion front' }, job)).toMatchObject({
    id: 'out-occupied',
    exitCode: 73,
    message: expect.stringContaining('opinion/index.html'),
  });
  await write(filesOf({ ...site, 'opinion/index.html': 'Opinion front' }), { ...job, adopt: true });
  expect(contentsOf(job.out)).toEqual({ ...site, 'opinion/index.html': 'Opinion front' });
});

test("somebody's file where a folder is needed stops the build, with adopt too", async () => {
  const job = await built();
  put(job.out, 'opinion', 'Written by hand');
  for (const adopt of [false, true]) {
    const failure = await refused({ ...site, 'opinion/index.html': 'Opinion front' }, { ...job, adopt });
    expect(failure).toMatchObject({ id: 'out-blocked', exitCode: 73, message: expect.stringContaining('opinion') });
  }
});

test("somebody's folder where a page belongs stops the build, even an empty one", async () => {
  const job = await built();
  mkdirSync(join(job.out, 'team'));
  expect(await refused({ ...site, team: 'Us' }, job)).toMatchObject({ id: 'out-blocked' });
});

test('a folder becomes a file only if all of it is newsgen’s', async () => {
  const job = await built();
  put(job.out, 'city/photo.raw', 'a picture of somebody');
  const next = { 'index.html': 'Front page', 'sport/index.html': 'Sport front', city: 'City' };
  expect(await refused(next, job)).toMatchObject({ id: 'out-blocked', message: expect.stringContaining('city') });
});

test('nothing is written through a link or over one', async () => {
  const job = await built();
  put(job.state, '../elsewhere/notes.txt', 'mine');
  rmSync(join(job.out, 'sport'), { recursive: true });
  symlinkSync('../elsewhere', join(job.out, 'sport'));
  expect(await refused({ ...site, 'sport/cup/index.html': 'Cup' }, job)).toMatchObject({ id: 'out-blocked' });
  rmSync(join(job.out, 'sport'));
  symlinkSync('../elsewhere/notes.txt', join(job.out, 'sport'));
  expect(
    await refused({ 'index.html': 'Front page', 'city/index.html': 'City front', sport: 'Sport' }, job),
  ).toMatchObject({
    id: 'out-blocked',
  });
  expect(contentsOf(join(job.out, '../elsewhere'))).toEqual({ 'notes.txt': 'mine' });
});

test('where the records are lost and the folder is what the build makes, it is taken over as it is', async () => {
  const job = await built();
  rmSync(job.state, { recursive: true });
  const identity = identityOf(job, 'index.html');
  expect(await write(filesOf(site), job)).toEqual({ written: 0, unchanged: 3, deleted: 0 });
  expect(identityOf(job, 'index.html')).toBe(identity);
  expect(await verify(job)).toEqual([]);
  await write(filesOf({ 'index.html': 'Front page' }), job);
  expect(contentsOf(job.out)).toEqual({ 'index.html': 'Front page' });
});

test.each([
  ['a page differs', { ...site, 'city/index.html': 'Another city front' }],
  ['a file is not of the build', { 'index.html': 'Front page' }],
])('where the records are lost and %s, the build stops', async (_, next) => {
  const job = await built();
  rmSync(job.state, { recursive: true });
  expect(await refused(next, job)).toMatchObject({
    id: 'out-foreign',
    exitCode: 73,
    message: expect.stringContaining('city/index.html'),
    remedy: expect.stringContaining('--out'),
  });
});

test('where the records are lost, adopt overwrites what the build makes and leaves the rest', async () => {
  const job = await built();
  rmSync(job.state, { recursive: true });
  await write(filesOf({ 'index.html': 'Another front page' }), { ...job, adopt: true });
  expect(contentsOf(job.out)).toEqual({ ...site, 'index.html': 'Another front page' });
});

test.each([
  '',
  '{}',
  '[1',
  JSON.stringify({ version: 2, out: '', unsynced: null, files: [['../escape', '0'.repeat(64), 1, 1, 1, '']] }),
])('a manifest that cannot be trusted counts as lost: %s', async (text) => {
  const job = await built();
  writeFileSync(placesOf(job).manifest, `${digest(text)}\n${text}`);
  put(job.out, '../escape', 'not ours');
  expect(await write(filesOf(site), job)).toMatchObject({ written: 0, unchanged: 3 });
  expect(readFileSync(join(job.out, '../escape'), 'utf8')).toBe('not ours');
});

test('a manifest of which one letter is another counts as lost', async () => {
  const job = await built();
  const { manifest } = placesOf(job);
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('index.html', 'inDex.html'));
  expect(await write(filesOf(site), job)).toMatchObject({ written: 0, unchanged: 3 });
});

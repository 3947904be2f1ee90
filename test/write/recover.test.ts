/** Finishing what was interrupted, with what somebody did to the site meanwhile. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { recover, verify, write } from '../../src/write/index.js';
import type { Job } from '../../src/write/job.js';
import { placesOf } from '../../src/write/places.js';
import { put } from '../folder.js';
import { interrupt } from './interrupt.js';
import { contentsOf, filesOf, leftoversOf, newJob, type Site } from './site.js';

const before: Site = { 'index.html': 'Front page', 'city/index.html': 'City front', 'sport/index.html': 'Sport front' };
const next: Site = { 'news.css': 'red ink', 'index.html': 'New front page', 'city/index.html': 'New city front' };

async function built(): Promise<Job & { readonly root: string }> {
  const job = newJob();
  await write(filesOf(before), job);
  return job;
}

/** A site whose style sheet has gone out while the pages are the old ones. */
async function interrupted(): Promise<Job & { readonly root: string }> {
  const job = await built();
  await interrupt(job, { next, twin: await built() });
  expect(contentsOf(job.out)).toEqual({ ...before, 'news.css': 'red ink' });
  return job;
}

test('where nothing was interrupted, nothing is done and nothing is made', async () => {
  const job = newJob();
  expect(await recover(job)).toBe(false);
  expect(existsSync(job.state)).toBe(false);
  await write(filesOf(before), job);
  expect(await recover(job)).toBe(false);
});

test('an interrupted build is finished', async () => {
  const job = await interrupted();
  expect(await recover(job)).toBe(true);
  expect(contentsOf(job.out)).toEqual(next);
  expect(leftoversOf(job)).toEqual([]);
  expect(await verify(job)).toEqual([]);
});

test.each([
  'city/index.html',
  'sport/index.html',
])('an edit of %s meanwhile is not lost: finishing stops at it', async (path) => {
  const job = await interrupted();
  put(job.out, path, 'Edited by hand');
  for (const command of [() => recover(job), () => write(filesOf(next), job)]) {
    await expect(command()).rejects.toMatchObject({
      id: 'out-changed',
      exitCode: 73,
      message: expect.stringContaining(path),
      remedy: expect.stringContaining('Move it elsewhere'),
    });
    expect(readFileSync(join(job.out, path), 'utf8')).toBe('Edited by hand');
  }
  renameSync(join(job.out, path), join(job.root, 'kept.html'));
  expect(await recover(job)).toBe(true);
  expect(contentsOf(job.out)).toEqual(next);
});

test.each([
  'city/index.html',
  'sport/index.html',
])('with adopt, an edit of %s meanwhile is overwritten', async (path) => {
  const job = await interrupted();
  put(job.out, path, 'Edited by hand');
  expect(await recover({ ...job, adopt: true })).toBe(true);
  expect(contentsOf(job.out)).toEqual(next);
});

test.each([
  false,
  true,
])('a link that took a folder’s place meanwhile is not written through (adopt: %s)', async (adopt) => {
  const job = await interrupted();
  rmSync(join(job.out, 'city'), { recursive: true });
  mkdirSync(join(job.root, 'elsewhere'));
  symlinkSync('../elsewhere', join(job.out, 'city'));
  await expect(recover({ ...job, adopt })).rejects.toMatchObject({ id: 'out-changed' });
  expect(contentsOf(join(job.root, 'elsewhere'))).toEqual({});
});

test('a folder of somebody’s where a page belongs stops finishing, and says that the site is half done', async () => {
  const job = await interrupted();
  rmSync(join(job.out, 'city'), { recursive: true });
  mkdirSync(join(job.out, 'city/index.html/theirs'), { recursive: true });
  await expect(recover(job)).rejects.toMatchObject({ remedy: expect.stringContaining('partly old and partly new') });
});

test('a journal whose manifest is gone stops every command', async () => {
  const job = await interrupted();
  rmSync(placesOf(job).next);
  await expect(recover(job)).rejects.toMatchObject({ id: 'journal-damaged', exitCode: 74 });
});

test('a build that was staged and not committed is cleared away', async () => {
  const job = await built();
  const { stages, next: manifest } = placesOf(job);
  put(stages.state, '1', 'half a pa');
  put(stages.beside, 'index.html', 'half a pa');
  writeFileSync(manifest, '{"version"');
  expect(await recover(job)).toBe(false);
  expect(contentsOf(job.out)).toEqual(before);
  expect(leftoversOf(job)).toEqual([]);
});

test('a folder that somebody fills while a first build is rendered stays theirs', async () => {
  const job = newJob();
  function* rendering() {
    yield* filesOf(before);
    put(job.out, 'index.html', 'theirs');
  }
  await expect(write(rendering(), job)).rejects.toMatchObject({ id: 'out-foreign' });
  expect(contentsOf(job.out)).toEqual({ 'index.html': 'theirs' });
  expect(leftoversOf(job)).toEqual([]);
});

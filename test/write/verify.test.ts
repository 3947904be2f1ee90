import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { recover, verify, write } from '../../src/write/index.js';
import { placesOf } from '../../src/write/places.js';
import { put } from '../folder.js';
import { watched, withFault } from './faults.js';
import { filesOf, newJob } from './site.js';

const site = { 'index.html': 'Front page', 'city/index.html': 'City front' };

test('a folder that is exactly the last build has no differences, whatever else lies in it', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  put(job.out, 'CNAME', 'news.example.org');
  utimesSync(join(job.out, 'index.html'), 1, 1);
  expect(await verify(job)).toEqual([]);
});

test('files that are missing or were changed are named', async () => {
  const job = newJob();
  await write(filesOf({ ...site, 'a.html': 'A', 'b.html': 'B' }), job);
  rmSync(join(job.out, 'city'), { recursive: true });
  put(job.out, 'index.html', 'Front pagE');
  for (const name of ['a.html', 'b.html']) rmSync(join(job.out, name));
  mkdirSync(join(job.out, 'a.html'));
  symlinkSync('index.html', join(job.out, 'b.html'));
  expect(await verify(job)).toEqual([
    { path: 'a.html', is: 'changed' },
    { path: 'b.html', is: 'changed' },
    { path: 'city/index.html', is: 'missing' },
    { path: 'index.html', is: 'changed' },
  ]);
});

test('without a record of a build there is nothing to compare with', async () => {
  const job = newJob();
  expect(await verify(job)).toEqual([{ path: job.out, is: 'unrecorded' }]);
});

test('what an interrupted build left is named', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  const places = placesOf(job);
  mkdirSync(places.stages.inside);
  writeFileSync(places.journal, '');
  expect(await verify(job)).toEqual([
    { path: places.journal, is: 'unfinished' },
    { path: places.stages.inside, is: 'leftover' },
  ]);
});

test('verifying changes nothing, not even what could be repaired', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  const next = { ...site, 'index.html': 'New front page' };
  const { calls } = await watched(() => write(filesOf(next), { ...job, out: `${job.out}-twin` }));
  await withFault(() => write(filesOf(next), job), { at: calls.length - 3, says: 'EIO' });
  expect((await watched(() => verify(job))).calls).toEqual([]);
});

test('a journal that was damaged stops every command and says what to do', async () => {
  const job = newJob();
  await write(filesOf(site), job);
  const { journal } = placesOf(job);
  for (const text of ['', 'nonsense', `${'0'.repeat(64)}\n{}`]) {
    writeFileSync(journal, text);
    for (const command of [() => recover(job), () => write(filesOf(site), job)]) {
      await expect(command()).rejects.toMatchObject({
        id: 'journal-damaged',
        exitCode: 74,
        remedy: expect.stringContaining(journal),
      });
    }
  }
});

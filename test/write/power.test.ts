/** What newsgen makes of files that a loss of power spoiled, which it finds by the machine's having been started anew. */
import { lstatSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { recover, verify, write } from '../../src/write/index.js';
import type { Job } from '../../src/write/job.js';
import { digest } from '../../src/write/look.js';
import { bootOf } from '../../src/write/machine.js';
import { placesOf } from '../../src/write/places.js';
import { put } from '../folder.js';
import { watched } from './faults.js';
import { interrupt } from './interrupt.js';
import { contentsOf, filesOf, newJob, type Site } from './site.js';

const site: Site = { 'index.html': 'Front page', 'city/index.html': 'City front', 'sport/index.html': 'Sport front' };

/** Makes the records say that the last build was in an earlier run of the machine. */
function restart(job: Job): void {
  const { manifest } = placesOf(job);
  const [, ...lines] = readFileSync(manifest, 'utf8').split('\n');
  const text = lines.join('\n').replace(JSON.stringify(bootOf()), '"an earlier one"');
  writeFileSync(manifest, `${digest(text)}\n${text}`);
}

/** Spoils a file as a loss of power does: other bytes, the same number and time. */
function spoil(job: Job, path: string): void {
  const { atimeMs, mtimeMs } = lstatSync(join(job.out, path));
  writeFileSync(join(job.out, path), '\0'.repeat(10));
  utimesSync(join(job.out, path), atimeMs / 1000, mtimeMs / 1000);
}

async function built(): Promise<Job> {
  const job = newJob();
  await write(filesOf(site), job);
  // Whole seconds, since Node can't set a time as exactly as it reads one.
  for (const path of Object.keys(site)) utimesSync(join(job.out, path), 1000, 1000);
  await write(filesOf(site), job);
  return job;
}

test('after a restart, spoiled and empty files are made anew', async () => {
  const job = await built();
  spoil(job, 'index.html');
  truncateSync(join(job.out, 'city/index.html'));
  restart(job);
  expect(await write(filesOf(site), job)).toEqual({ written: 2, unchanged: 1, deleted: 0 });
  expect(contentsOf(job.out)).toEqual(site);
  expect(await verify(job)).toEqual([]);
});

test('after a restart, what was edited by hand is still not overwritten', async () => {
  const job = await built();
  restart(job);
  put(job.out, 'index.html', 'Edited by hand');
  utimesSync(join(job.out, 'index.html'), 1, 1);
  await expect(write(filesOf(site), job)).rejects.toMatchObject({ id: 'out-edited' });
});

test('after a restart all bytes are looked at once, and then no more', async () => {
  const job = await built();
  restart(job);
  expect(await write(filesOf(site), job)).toEqual({ written: 0, unchanged: 3, deleted: 0 });
  const { calls } = await watched(() => write(filesOf(site), job));
  expect(calls).toEqual(['open', 'write', 'unlink']);
});

test('without a restart a file of the same size, time and number is not looked into', async () => {
  const job = await built();
  spoil(job, 'index.html');
  expect(await write(filesOf(site), job)).toMatchObject({ written: 0 });
});

test('what a loss of power spoiled while a build went out is made anew by the next', async () => {
  const job = await built();
  const next = { 'index.html': 'New front page', 'city/index.html': 'New city front', 'news.css': 'red ink' };
  await interrupt(job, { next, twin: await built() });
  const { stages } = placesOf(job);
  for (const name of readdirSync(stages.state)) truncateSync(join(stages.state, name));
  truncateSync(join(job.out, 'news.css'));
  expect(await recover(job)).toBe(true);
  expect(contentsOf(job.out)).toEqual({ 'index.html': 'Front page', 'city/index.html': 'City front', 'news.css': '' });
  expect(await verify(job)).toEqual([{ path: 'news.css', is: 'changed' }]);
  expect(await write(filesOf(next), job)).toEqual({ written: 3, unchanged: 0, deleted: 0 });
  expect(contentsOf(job.out)).toEqual(next);
  expect(await verify(job)).toEqual([]);
});

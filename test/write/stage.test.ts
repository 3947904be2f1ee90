/** Where changed files wait: on the output folder's own disk, so that they can be moved in one step. */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { verify, write } from '../../src/write/index.js';
import { placesOf } from '../../src/write/places.js';
import { openShelf, openWhole } from '../../src/write/stage.js';
import { contentsOf, filesOf, leftoversOf, newJob } from './site.js';

/** A disk in memory, which nearly every Linux has. */
const memory = '/dev/shm';

const isThere = deviceOf(memory) !== null && deviceOf(memory) !== deviceOf(dirname(newJob().root));
const withMemory = isThere ? test : test.skip;
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function deviceOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.dev ?? null;
}

function memoryFolder(): string {
  const folder = mkdtempSync(join(memory, 'newsgen-'));
  made.push(folder);
  return folder;
}

test('beside the records where they are on the same disk', () => {
  const job = newJob();
  for (const folder of [job.out, job.state]) mkdirSync(folder);
  expect(openShelf(placesOf(job)).kind).toBe('state');
});

withMemory('beside the output folder where the records are on another disk', async () => {
  const job = { ...newJob(), state: join(memoryFolder(), '.newsgen') };
  await write(filesOf({ 'index.html': 'Old', 'a.html': 'A' }), job);
  expect(openShelf(placesOf(job)).kind).toBe('beside');
  await write(filesOf({ 'index.html': 'New', 'a.html': 'A' }), job);
  expect(contentsOf(job.out)).toEqual({ 'index.html': 'New', 'a.html': 'A' });
  expect(leftoversOf(job)).toEqual([]);
  expect(await verify(job)).toEqual([]);
});

withMemory('in the output folder where that is a disk of its own', () => {
  const job = { ...newJob(), out: memory };
  mkdirSync(job.state);
  expect(openShelf(placesOf(job)).kind).toBe('inside');
  expect(openWhole(placesOf(job))).toBeNull();
});

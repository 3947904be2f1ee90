/** A build is killed, or the disk fails it, at each of its changes of the disk in turn. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { Failure } from '../../src/model/failures.js';
import { recover, verify, write } from '../../src/write/index.js';
import type { Job } from '../../src/write/job.js';
import { thisProcess } from '../../src/write/machine.js';
import { placesOf } from '../../src/write/places.js';
import { put } from '../folder.js';
import { swiftly, type Watched, withFault } from './faults.js';
import { contentsOf, filesOf, leftoversOf, newJob, type Site } from './site.js';

jest.setTimeout(120_000);

const old: Site = {
  'news.css': 'black ink',
  'index.html': 'The old front page',
  'city/index.html': 'The old city front',
  'city/lamps/index.html': 'The lamps are lit',
  'sport/cup/index.html': 'The cup is won',
  'Mayor.html': 'The mayor speaks',
  about: 'This was a file and becomes a folder',
  'team/anna/index.html': 'This was in a folder that becomes a file',
  'inks/red': 'This lies alone in its folder, and becomes a folder',
  'feed.xml': 'old feed',
};

const young: Site = {
  'news.css': 'red ink',
  'index.html': 'The new front page',
  'city/index.html': 'The new city front',
  'city/lamps/index.html': 'The lamps are lit',
  'city/bridge/index.html': 'The bridge is open',
  'mayor.html': 'The mayor speaks',
  'about/index.html': 'This is in a folder that was a file',
  team: 'This is a file that was a folder',
  'inks/red/dark.css': 'This lies alone in a folder that was a file',
  'feed.xml': 'new feed',
};

const theirs: Site = { CNAME: 'news.example.org', 'city/photo.raw': 'a picture of somebody' };

interface Scene {
  readonly job: Job & { readonly root: string };
  /** All that is in the output folder; `null` where there is none. */
  readonly before: Site | null;
  /** The site to write. */
  readonly next: Site;
  /** All that has to be in the output folder then. */
  readonly after: Site;
}

/** A folder that a site was written to, with files of other people's in it. */
async function changing(): Promise<Scene> {
  const job = newJob();
  await swiftly(() => write(filesOf(old), job));
  for (const [path, text] of Object.entries(theirs)) put(job.out, path, text);
  return { job, before: { ...old, ...theirs }, next: young, after: { ...young, ...theirs } };
}

/** As little as there can be of everything that changes. */
async function changingLittle(): Promise<Scene> {
  const job = newJob();
  const before = { 'index.html': 'Old', about: 'file', 'cup/index.html': 'The cup is won' };
  const next = { 'index.html': 'New', 'about/us.html': 'folder' };
  await swiftly(() => write(filesOf(before), job));
  return { job, before, next, after: next };
}

async function beginning(): Promise<Scene> {
  return { job: newJob(), before: null, next: young, after: young };
}

async function beginningInFolder(): Promise<Scene> {
  const job = newJob();
  mkdirSync(job.out);
  return { job, before: {}, next: young, after: young };
}

/** A site whose records were lost, and which is the same as the new one apart from what a user allows to be overwritten. */
async function adopting(): Promise<Scene> {
  const job = newJob({ adopt: true });
  const before = { ...theirs, 'index.html': 'Somebody wrote this' };
  for (const [path, text] of Object.entries(before)) put(job.out, path, text);
  return { job, before, next: young, after: { ...young, ...theirs } };
}

const scenes = { changing, beginning, beginningInFolder, adopting };

/** What a dead process leaves are locks with its number; here they get one that no process has. */
function bury(job: Job): void {
  const { state } = placesOf(job);
  const locks = existsSync(state) ? readdirSync(state).filter((name) => name.startsWith('lock')) : [];
  const dead = JSON.stringify({ ...thisProcess(), boot: 'an earlier one' });
  for (const name of locks) writeFileSync(join(state, name), dead);
}

/** Does the work again and again, on a fresh scene, failing at each change of the disk in turn until there is none left. */
async function atEachChange(
  stage: () => Promise<Scene>,
  says: string,
  check: (scene: Scene, watched: Watched) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at++) {
    const scene = await stage();
    const watched = await withFault(() => write(filesOf(scene.next), scene.job), { at, says });
    await check(scene, watched);
    rmSync(scene.job.root, { recursive: true });
    if (watched.calls.length < at) return at - 1;
  }
}

/** Checks that a site is one of two, whole, and that nothing else is left. */
async function expectWhole({ job, before, after }: Scene): Promise<void> {
  const found = contentsOf(job.out);
  expect([before, after]).toContainEqual(found);
  expect(leftoversOf(job)).toEqual([]);
  const differences = await verify(job);
  expect(differences.filter(({ is }) => is !== 'unrecorded')).toEqual([]);
}

test.each(
  Object.entries(scenes),
)('%s: killed at any change, the site is old or new after recovery', async (_, stage) => {
  const count = await atEachChange(stage, 'killed', async (scene) => {
    await expectNothingTorn(scene);
    bury(scene.job);
    await swiftly(() => recover(scene.job));
    await expectWhole(scene);
    await swiftly(() => write(filesOf(scene.next), scene.job));
    expect(contentsOf(scene.job.out)).toEqual(scene.after);
    expect(leftoversOf(scene.job)).toEqual([]);
  });
  expect(count).toBeGreaterThan(30);
});

/** Checks that every file is as it was or as it will be, and that a mixture of such files is flagged. */
async function expectNothingTorn({ job, before, after }: Scene): Promise<void> {
  const found = contentsOf(job.out) ?? {};
  for (const [path, text] of Object.entries(found)) {
    if (!path.endsWith('/')) expect([before?.[path], after[path]]).toContain(text);
  }
  const isFlagged = (await verify(job)).some(({ is }) => is === 'unfinished');
  if (!isFlagged) expect([before ?? {}, after]).toContainEqual(found);
}

test.each([
  ['beginning', beginning],
  ['beginningInFolder', beginningInFolder],
])('%s: killed at any change, the site is not there or complete, even before recovery', async (_, stage) => {
  await atEachChange(stage, 'killed', async ({ job, after }) => {
    expect([{}, after]).toContainEqual(contentsOf(job.out) ?? {});
  });
});

test('recovery that is killed at any change is finished by the next', async () => {
  const changes = await atEachChange(changingLittle, 'killed', async () => {});
  let repairs = 0;
  for (let at = 1; at <= changes; at++) repairs += await repairAtEachChange(at);
  expect(repairs).toBeGreaterThan(100);
});

async function repairAtEachChange(at: number): Promise<number> {
  for (let second = 1; ; second++) {
    const scene = await changingLittle();
    await withFault(() => write(filesOf(scene.next), scene.job), { at, says: 'killed' });
    if (!existsSync(placesOf(scene.job).journal)) return 0;
    bury(scene.job);
    const watched = await withFault(() => recover(scene.job), { at: second, says: 'killed' });
    bury(scene.job);
    await swiftly(() => recover(scene.job));
    expect(contentsOf(scene.job.out)).toEqual(scene.after);
    await expectWhole(scene);
    rmSync(scene.job.root, { recursive: true });
    if (watched.calls.length < second) return second - 1;
  }
}

const faults = ['ENOSPC', 'EACCES', 'EXDEV'];

test.each(faults)('where the disk says %s once, the site is old, or finished by the next command', async (says) => {
  for (const stage of Object.values(scenes)) {
    await atEachChange(stage, says, async (scene, { error }) => {
      if (error !== null) {
        expect(error).toBeInstanceOf(Failure);
        expect(error).toMatchObject({ exitCode: expect.any(Number), remedy: expect.any(String) });
      }
      const isCommitted = existsSync(placesOf(scene.job).journal);
      if (error !== null && !isCommitted) expect(contentsOf(scene.job.out)).toEqual(scene.before);
      bury(scene.job);
      await swiftly(() => recover(scene.job));
      await expectWhole(scene);
      if (error === null || isCommitted) expect(contentsOf(scene.job.out)).toEqual(scene.after);
    });
  }
});

test('two crashes and a change of mind: the last build wins', async () => {
  const { job } = await changing();
  await withFault(() => write(filesOf(young), job), { at: 25, says: 'killed' });
  bury(job);
  await withFault(() => write(filesOf(old), job), { at: 9, says: 'killed' });
  bury(job);
  await swiftly(() => write(filesOf({ 'index.html': 'The third front page' }), job));
  expect(contentsOf(job.out)).toEqual({ 'index.html': 'The third front page', ...theirs });
  expect(existsSync(join(job.out, 'about'))).toBe(false);
});

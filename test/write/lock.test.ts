/** One build at a time. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from '@jest/globals';
import { disk } from '../../src/write/disk.js';
import { recover, write } from '../../src/write/index.js';
import type { Job } from '../../src/write/job.js';
import { digest } from '../../src/write/look.js';
import { bootOf, thisProcess } from '../../src/write/machine.js';
import { placesOf } from '../../src/write/places.js';
import { contentsOf, filesOf, leftoversOf, newJob } from './site.js';

const site = { 'index.html': 'Front page' };

/** A job whose lock holds a text. */
function lockedBy(holder: unknown): Job & { readonly root: string } {
  const job = newJob();
  mkdirSync(job.state);
  writeFileSync(placesOf(job).lock, typeof holder === 'string' ? holder : JSON.stringify(holder));
  return job;
}

test('the lock of a process that runs refuses another build, and names the process', async () => {
  const job = lockedBy(thisProcess());
  await expect(write(filesOf(site), job)).rejects.toMatchObject({
    id: 'build-running',
    exitCode: 75,
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
    remedy: expect.stringContaining(placesOf(job).lock),
  });
  await expect(recover(job)).rejects.toMatchObject({ exitCode: 75 });
  expect(contentsOf(job.out)).toBeNull();
  expect(existsSync(placesOf(job).lock)).toBe(true);
});

test('of two builds at once one is through and the other refused', async () => {
  const job = newJob();
  const results = await Promise.allSettled([write(filesOf(site), job), write(filesOf(site), job)]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(contentsOf(job.out)).toEqual(site);
  expect(leftoversOf(job)).toEqual([]);
});

test('the lock of a process that has ended is taken over', async () => {
  const child = spawn(process.execPath, ['--eval', '']);
  await once(child, 'exit');
  const job = lockedBy({ ...thisProcess(), pid: child.pid, started: null });
  await write(filesOf(site), job);
  expect(contentsOf(job.out)).toEqual(site);
  expect(leftoversOf(job)).toEqual([]);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux.each([
  ['another process has its number by now', { ...thisProcess(), started: '1' }],
  ['the machine was started anew', { ...thisProcess(), boot: 'an earlier one' }],
])('the lock of a process is taken over where %s', async (_, holder) => {
  const job = lockedBy(holder);
  await write(filesOf(site), job);
  expect(contentsOf(job.out)).toEqual(site);
});

test('of a process on another machine it is not known whether it runs: its lock is respected', async () => {
  const job = lockedBy({ pid: 1, host: 'another-machine', started: null, boot: bootOf() });
  await expect(write(filesOf(site), job)).rejects.toMatchObject({
    exitCode: 75,
    message: expect.stringContaining('another-machine'),
  });
});

test.each([
  '',
  'half a rec',
  '{"pid":-1,"host":"","started":null,"boot":""}',
])('a lock that a crash left unwritten is taken over: "%s"', async (text) => {
  const job = lockedBy(text);
  await write(filesOf(site), job);
  expect(contentsOf(job.out)).toEqual(site);
  expect(leftoversOf(job)).toEqual([]);
});

test('a lock that another process took over meanwhile stays where it is, all the time', async () => {
  const job = lockedBy({ ...thisProcess(), boot: 'an earlier one' });
  const { lock } = placesOf(job);
  const live = JSON.stringify(thisProcess());
  const { open, unlink } = disk;
  const found: Array<string> = [];
  const look = () => found.push(readFileSync(lock, 'utf8'));
  Reflect.set(disk, 'open', (path: string, flags: 'w' | 'wx') => {
    if (path.startsWith(`${lock}.`)) writeFileSync(lock, live);
    return open(path, flags);
  });
  Reflect.set(disk, 'unlink', (path: string) => {
    look();
    unlink(path);
    look();
  });
  try {
    await expect(write(filesOf(site), job)).rejects.toMatchObject({ exitCode: 75 });
  } finally {
    Object.assign(disk, { open, unlink });
  }
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set([live]));
  expect(readFileSync(lock, 'utf8')).toBe(live);
});

test.each([
  'dead',
  'gone',
])('a process that died while it took over the lock of one that is %s is in nobody’s way', async (first) => {
  const dead = JSON.stringify({ ...thisProcess(), boot: 'an earlier one' });
  const job = lockedBy(dead);
  const { lock } = placesOf(job);
  writeFileSync(`${lock}.${digest(dead).slice(0, 12)}`, JSON.stringify({ ...thisProcess(), boot: 'another one' }));
  if (first === 'gone') rmSync(lock);
  await write(filesOf(site), job);
  expect(contentsOf(job.out)).toEqual(site);
  expect(leftoversOf(job)).toEqual([]);
});

test('the lock is let go of when rendering fails', async () => {
  const job = newJob();
  await expect(write(filesOf({ 'a.html': '', 'A.html': '' }), job)).rejects.toThrow();
  await write(filesOf(site), job);
  expect(contentsOf(job.out)).toEqual(site);
});

test.each([
  'lock',
  'manifest',
  'journal',
] as const)('a %s that is a FIFO or a folder is refused and not waited for', async (name) => {
  const job = newJob();
  await write(filesOf(site), job);
  const path = placesOf(job)[name];
  for (const make of [() => execFileSync('mkfifo', [path]), () => mkdirSync(path)]) {
    rmSync(path, { recursive: true, force: true });
    make();
    await expect(write(filesOf({ 'index.html': 'New' }), job)).rejects.toMatchObject({
      id: 'record-special',
      exitCode: 73,
      place: path,
    });
    expect(contentsOf(job.out)).toEqual(site);
  }
});

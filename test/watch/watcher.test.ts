import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { type FolderListener, openWatcher } from '../../src/watch/watcher.js';
import { folderOf, put } from '../folder.js';

/** A system that watches; it's told what happens by the test. */
function system() {
  const opened: Array<{ folder: string; isOpen: boolean; listener: FolderListener }> = [];
  const watchFolder = (folder: string, listener: FolderListener) => {
    const one = { folder, isOpen: true, listener };
    opened.push(one);
    return () => {
      one.isOpen = false;
    };
  };
  const hints: Array<string> = [];
  return { opened, hints, watcher: openWatcher((path) => hints.push(path), watchFolder) };
}

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test('a hint is the path of what may have changed, or the folder where the system knows no more', () => {
  const { opened, hints, watcher } = system();
  watcher.add('/paper', 1);
  opened[0]?.listener.onEvent('a.txt');
  opened[0]?.listener.onEvent(null);
  expect(hints).toEqual(['/paper/a.txt', '/paper']);
});

test('a folder is looked at as soon as it is watched, for what changed before', () => {
  const { opened, hints, watcher } = system();
  watcher.add('/paper', 1);
  expect(hints).toEqual([]);
  opened[0]?.listener.onReady();
  expect(hints).toEqual(['/paper']);
});

test('a folder is watched once, and anew when another of its name has come in its place', () => {
  const { opened, watcher } = system();
  watcher.add('/paper', 1);
  watcher.add('/paper', 1);
  expect(opened).toHaveLength(1);
  watcher.add('/paper', 2);
  expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  watcher.close();
  expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, false]);
});

test.each(['ENOSPC', 'EMFILE', 'ENFILE'])('%s means that no more can be watched, which is told of once', (code) => {
  const { opened, hints, watcher } = system();
  watcher.add('/paper', 1);
  watcher.add('/paper/city', 2);
  expect(watcher.isExhausted()).toBe(false);
  for (const { listener } of opened) listener.onError(fault(code));
  expect(watcher.isExhausted()).toBe(true);
  expect(hints).toEqual(['/paper']);
  watcher.add('/paper', 1);
  expect(opened).toHaveLength(2);
});

test('a folder that can not be watched is passed over, and tried again when it is looked at', () => {
  const { opened, hints, watcher } = system();
  watcher.add('/paper', 1);
  opened[0]?.listener.onError(fault('EACCES'));
  expect(watcher.isExhausted()).toBe(false);
  expect(hints).toEqual([]);
  watcher.add('/paper', 1);
  expect(opened).toHaveLength(2);
});

test('a folder whose watcher fails is looked at, and can be watched anew', () => {
  const { opened, hints, watcher } = system();
  watcher.add('/paper', 1);
  opened[0]?.listener.onReady();
  opened[0]?.listener.onError(fault('EPERM'));
  expect(hints).toEqual(['/paper', '/paper']);
  watcher.add('/paper', 1);
  expect(opened).toHaveLength(2);
});

/** Watches a folder as the system does, and gives what it hints at of one thing that is done. */
async function hintsOf(folder: string, what: () => void): Promise<ReadonlyArray<string>> {
  const hints = new Set<string>();
  const watcher = openWatcher((path) => hints.add(path));
  watcher.add(folder, 1);
  for (let i = 0; i < 150 && hints.size === 0; i++) await pause(20);
  expect([...hints]).toEqual([folder]);
  hints.clear();
  what();
  for (let i = 0; i < 150 && hints.size === 0; i++) await pause(20);
  await pause(50);
  watcher.close();
  return [...hints].map((path) => path.slice(folder.length + 1)).sort();
}

test.each<[string, (folder: string) => void, ReadonlyArray<string>]>([
  ['written', (folder) => put(folder, 'a.txt', 'A2'), ['a.txt']],
  ['added', (folder) => put(folder, 'c.txt', 'C'), ['c.txt']],
  ['removed', (folder) => rmSync(join(folder, 'a.txt')), ['a.txt']],
  ['renamed onto another', (folder) => renameSync(join(folder, 'b.txt'), join(folder, 'a.txt')), ['a.txt', 'b.txt']],
  ['a new folder', (folder) => mkdirSync(join(folder, 'sport')), ['sport']],
  ['a folder that is moved', (folder) => renameSync(join(folder, 'city'), join(folder, 'town')), ['city', 'town']],
])('what the system tells of a file in a folder: %s', async (_, act, expected) => {
  const folder = folderOf({ 'a.txt': 'A', 'b.txt': 'B', 'city/c.txt': 'C' });
  expect(await hintsOf(folder, () => act(folder))).toEqual(expected);
});

test('what is done in a folder below is not told of: it is watched by itself', async () => {
  const folder = folderOf({ 'city/c.txt': 'C' });
  expect(await hintsOf(folder, () => put(folder, 'city/c.txt', 'C2'))).toEqual([]);
});

test('a folder whose name looks like a backup is watched as any other', async () => {
  const folder = join(folderOf({ 'paper~/a.txt': 'A' }), 'paper~');
  expect(await hintsOf(folder, () => put(folder, 'a.txt', 'A2'))).toEqual(['a.txt']);
});

test('where chokidar is told to poll it is not used: it would not see what is in files', () => {
  process.env['CHOKIDAR_USEPOLLING'] = '1';
  try {
    expect(openWatcher(() => undefined).isExhausted()).toBe(true);
  } finally {
    delete process.env['CHOKIDAR_USEPOLLING'];
  }
});

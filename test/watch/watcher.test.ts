import { EventEmitter } from 'node:events';
import type { FSWatcher } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openWatcher } from '../../src/watch/watcher.js';

/** A system that watches; it's told what happens by the test. */
function system(fault: string | null = null) {
  const opened: Array<{ folder: string; isOpen: boolean; tell: (name: string | null) => void; watcher: EventEmitter }> =
    [];
  const watchFolder = (folder: string, listener: (event: string, name: string | null) => void): FSWatcher => {
    if (fault !== null) throw Object.assign(new Error(fault), { code: fault });
    const one = {
      folder,
      isOpen: true,
      tell: (name: string | null) => listener('change', name),
      watcher: new EventEmitter(),
    };
    opened.push(one);
    const close = () => {
      one.isOpen = false;
    };
    return Object.assign(one.watcher, {
      close,
      ref: () => watchFolder(folder, listener),
      unref: () => watchFolder(folder, listener),
    });
  };
  const hints: Array<string> = [];
  return { opened, hints, watcher: openWatcher((path) => hints.push(path), watchFolder) };
}

test('a hint is the path of what may have changed, or the folder where the system knows no more', () => {
  const { opened, hints, watcher } = system();
  watcher.add('/paper', 1);
  opened[0]?.tell('a.txt');
  opened[0]?.tell(null);
  expect(hints).toEqual(['/paper/a.txt', '/paper']);
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

test.each(['ENOSPC', 'EMFILE', 'ENFILE'])('%s means that no more can be watched', (code) => {
  const { watcher } = system(code);
  expect(watcher.isExhausted()).toBe(false);
  watcher.add('/paper', 1);
  expect(watcher.isExhausted()).toBe(true);
});

test('a folder that is gone by now is passed over', () => {
  const { watcher } = system('ENOENT');
  watcher.add('/paper', 1);
  expect(watcher.isExhausted()).toBe(false);
});

test('a folder whose watcher fails is looked at, and can be watched anew', () => {
  const { opened, hints, watcher } = system();
  watcher.add('/paper', 1);
  opened[0]?.watcher.emit('error', Object.assign(new Error(), { code: 'EPERM' }));
  expect(hints).toEqual(['/paper']);
  watcher.add('/paper', 1);
  expect(opened).toHaveLength(2);
});

import { EventEmitter } from 'node:events';
import { beforeEach, expect, jest, test } from '@jest/globals';

const opened: Array<{ usePolling: boolean }> = [];
let faults: Array<string> = [];

/** A watcher that is ready at once, or fails at once with a system's error. */
function fakeWatch(_: ReadonlyArray<string>, options: { usePolling: boolean }) {
  opened.push({ usePolling: options.usePolling });
  const code = faults.shift();
  const watcher = Object.assign(new EventEmitter(), { close: async () => undefined });
  setImmediate(() =>
    code === undefined ? watcher.emit('ready') : watcher.emit('error', Object.assign(new Error(code), { code })),
  );
  return watcher;
}

jest.unstable_mockModule('chokidar', () => ({ watch: fakeWatch }));
const { openWatcher } = await import('../../src/watch/watcher.js');
const scope = { config: [], folders: ['/paper/articles'], output: [] };

beforeEach(() => {
  opened.length = 0;
});

test('a system that can watch no more files is asked again and again instead', async () => {
  faults = ['ENOSPC'];
  await openWatcher(scope, () => undefined);
  expect(opened).toEqual([{ usePolling: false }, { usePolling: true }]);
});

test('any other error at the start is an error', async () => {
  faults = ['EACCES'];
  await expect(openWatcher(scope, () => undefined)).rejects.toMatchObject({ code: 'EACCES' });
  expect(opened).toHaveLength(1);
});

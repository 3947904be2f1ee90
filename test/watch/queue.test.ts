import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { oneAtATime } from '../../src/watch/queue.js';

/** A queue whose runs end when they are told to. */
function controlled() {
  const runs: Array<{ items: ReadonlyArray<string>; end: () => void }> = [];
  const queue = oneAtATime<string>((items) => new Promise((end) => runs.push({ items, end })));
  return { runs, queue };
}

test('the first items run at once; all that comes meanwhile goes into one run after it', async () => {
  const { runs, queue } = controlled();
  queue.add(['a']);
  queue.add(['b']);
  queue.add(['c', 'd']);
  expect(runs.map((run) => run.items)).toEqual([['a']]);
  runs[0]?.end();
  await setImmediate();
  expect(runs.map((run) => run.items)).toEqual([['a'], ['b', 'c', 'd']]);
  runs[1]?.end();
  await setImmediate();
  queue.add(['e']);
  expect(runs.map((run) => run.items).at(-1)).toEqual(['e']);
});

test('an empty list runs too', () => {
  const { runs, queue } = controlled();
  queue.add([]);
  expect(runs.map((run) => run.items)).toEqual([[]]);
});

test('closing waits for the run that goes on and lets no other begin', async () => {
  const { runs, queue } = controlled();
  queue.add(['a']);
  queue.add(['b']);
  let closed = false;
  const closing = queue.close().then(() => {
    closed = true;
  });
  await setImmediate();
  expect(closed).toBe(false);
  runs[0]?.end();
  await closing;
  queue.add(['c']);
  expect(runs).toHaveLength(1);
});

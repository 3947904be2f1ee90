import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { gather } from '../../src/watch/burst.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Gathers with the limits of the watch, and keeps what is delivered. */
function gathering() {
  const bursts: Array<ReadonlyArray<number>> = [];
  return { bursts, burst: gather<number>({ quiet: 50, longest: 500 }, (items) => bursts.push(items)) };
}

test('a burst ends when nothing has come for the quiet time', () => {
  const { bursts, burst } = gathering();
  burst.add(1);
  jest.advanceTimersByTime(49);
  burst.add(2);
  jest.advanceTimersByTime(49);
  expect(bursts).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(bursts).toEqual([[1, 2]]);
  burst.add(3);
  jest.advanceTimersByTime(50);
  expect(bursts).toEqual([[1, 2], [3]]);
});

test('a burst that never falls quiet ends after the longest time', () => {
  const { bursts, burst } = gathering();
  for (let i = 0; i < 20; i++) {
    burst.add(i);
    jest.advanceTimersByTime(40);
  }
  expect(bursts).toHaveLength(1);
  expect(bursts[0]).toHaveLength(13);
  jest.advanceTimersByTime(50);
  expect(bursts.flat()).toHaveLength(20);
});

test('what is stopped is not delivered', () => {
  const { bursts, burst } = gathering();
  burst.add(1);
  burst.stop();
  jest.advanceTimersByTime(1000);
  expect(bursts).toEqual([]);
});

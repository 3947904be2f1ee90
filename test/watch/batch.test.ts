import { expect, test } from '@jest/globals';
import { batch, type FileEvent } from '../../src/watch/batch.js';

/** Says what the events `kind path` come to. */
function change(...events: ReadonlyArray<readonly [FileEvent['kind'], string]>): Array<string> {
  return batch(events.map(([kind, path]) => ({ kind, path }))).map(({ what, path }) => `${what} ${path}`);
}

test('a burst is one change, each file once, sorted by path in code point order', () => {
  expect(change(['change', 'b'], ['add', 'c'], ['unlink', 'B'], ['change', 'b'])).toEqual([
    'removed B',
    'changed b',
    'added c',
  ]);
});

test('a file that an editor removes and writes anew has changed', () => {
  expect(change(['unlink', 'a'], ['add', 'a'])).toEqual(['changed a']);
});

test('a file that is added and written to is added', () => {
  expect(change(['add', 'a'], ['change', 'a'])).toEqual(['added a']);
});

test('a file that came and went has changed nothing', () => {
  expect(change(['add', '4913'], ['unlink', '4913'])).toEqual([]);
});

test('a file that was written to and removed is removed', () => {
  expect(change(['change', 'a'], ['unlink', 'a'])).toEqual(['removed a']);
});

test('no events are no change', () => {
  expect(change()).toEqual([]);
});

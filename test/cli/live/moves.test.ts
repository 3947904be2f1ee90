import { expect, test } from '@jest/globals';
import { movesBetween } from '../../../src/cli/live/moves.js';

test('a story has moved when its file has another address than before; new and lost ones have not', () => {
  const before = new Map([
    ['city/lamps.txt', 'lamps/index.html'],
    ['city/buses.txt', 'buses/index.html'],
    ['city/old.txt', 'old/index.html'],
  ]);
  const after = new Map([
    ['city/lamps.txt', 'darkness/index.html'],
    ['city/buses.txt', 'buses/index.html'],
    ['city/new.txt', 'new/index.html'],
  ]);
  expect(movesBetween(before, after)).toEqual([['lamps/index.html', 'darkness/index.html']]);
  expect(movesBetween(new Map(), after)).toEqual([]);
});

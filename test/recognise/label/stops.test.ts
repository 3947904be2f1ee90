import { expect, test } from '@jest/globals';
import { endsSentence, stops } from '../../../src/recognise/label/stops.js';

test.each([
  ['The boats went out.', true],
  ['“We can wait.”', true],
  ['“We can wait”.', true],
  ['（第二天。）', true],
  ['لماذا؟', true],
  ['A second ferry', false],
  ['(he said.))', false],
  ['”', false],
  ['', false],
])('%s', (text, ends) => {
  expect(endsSentence(text, stops.most)).toBe(ends);
});

test('a smaller set sees fewer stops', () => {
  expect(endsSentence('لماذا؟', stops.some)).toBe(false);
  expect(endsSentence('यह नई है।', stops.some)).toBe(true);
  expect(endsSentence('यह नई है।', stops.few)).toBe(false);
});

import { expect, test } from '@jest/globals';
import { lowerCase } from '../../src/recognise/lower-case.js';

test('every letter keeps its length, so that places in the text stay', () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCodePoint(code);
    if (lowerCase(letter).length !== letter.length) changed.push(letter);
  }
  expect(changed).toEqual([]);
});

test.each([
  ['İSTANBUL', 'istanbul'],
  ['ÉCOLE', 'école'],
  ['ΟΔΟΣ', 'οδος'],
  ['香港', '香港'],
])('%s in lower case is %s', (text, lower) => {
  expect(lowerCase(text).replace('ς', 'σ')).toBe(lower.replace('ς', 'σ'));
});

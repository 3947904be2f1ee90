import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../../src/recognise/blocks/block.js';
import { depth, mayContain } from '../../../src/recognise/label/grams.js';
import { type Copy, look } from '../../../src/recognise/label/line.js';
import { languageOf } from '../../../src/recognise/languages/index.js';

function copyOf(text: string): Copy {
  const block: Block = {
    type: 'block',
    children: [],
    text,
    lines: [1, 1],
    indent: 0,
    above: 9,
    below: 9,
    markup: null,
  };
  return look([block], languageOf('en'));
}

function may(text: string, word: string): boolean {
  const copy = copyOf(text);
  return copy.lines.every((line) => mayContain(copy, line, word));
}

test('a word that a line has is never denied', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeéж報社港湾 .'), maxLength: 900 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.integer({ min: 2, max: 30 }), (text, place, length) => {
      const from = place % (Math.min(text.length, depth) + 1);
      const word = text.slice(from, from + length);
      expect(word.length < 2 || may(text, word)).toBe(true);
    }),
  );
});

test('most words that it lacks are', () => {
  const text = 'the council asked two shipyards for a second ferry, and both were too dear';
  expect(['sandb', 'harbo', 'pilot', 'timetab', '港湾', '渡口'].filter((word) => may(text, word))).toEqual([]);
  expect(['shipyar', 'ferry'].filter((word) => may(text, word))).toEqual(['shipyar', 'ferry']);
});

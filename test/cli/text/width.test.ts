import { expect, test } from '@jest/globals';
import { clip, clipStart, pad, widthOf, wrap } from '../../../src/cli/text/width.js';

test.each([
  ['Lamps', 5],
  ['路灯', 4],
  ['「灯」。', 8],
  ['ＡＢ', 4],
  ['ｶﾅ', 2],
  ['カナー', 6],
  ['서울', 4],
  ['e\u0301', 1],
  ['مرحبا', 5],
  ['🏮', 2],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('a text is clipped by columns and not by letters', () => {
  expect(clip('Lamps', 5)).toBe('Lamps');
  expect(clip('Lamps lit', 6)).toBe('Lamps…');
  expect(clip('路灯亮了', 6)).toBe('路灯…');
  expect(clipStart('Lamps lit', 4)).toBe('…lit');
  expect(clipStart('路灯亮了', 6)).toBe('…亮了');
  expect(clipStart('路灯', 4)).toBe('路灯');
});

test('a text is filled up by columns', () => {
  expect(pad('路灯', 6)).toBe('路灯  ');
  expect(pad('路灯亮', 6)).toBe('路灯亮');
});

test('lines break at spaces where there are any, and anywhere in a text without', () => {
  expect(wrap('The lamps are lit again', 10)).toEqual(['The lamps', 'are lit', 'again']);
  expect(wrap('路灯今晚亮了', 5)).toEqual(['路灯', '今晚', '亮了']);
  expect(wrap('记者 路灯今晚亮了', 9)).toEqual(['记者 路灯', '今晚亮了']);
  expect(wrap('extraordinarily long', 8)).toEqual(['extraord', 'inarily', 'long']);
  expect(wrap('', 8)).toEqual(['']);
});

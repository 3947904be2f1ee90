import { expect, test } from '@jest/globals';
import { excerpt } from '../../../src/cli/text/excerpt.js';
import { widthOf } from '../../../src/cli/text/width.js';

test('the place is marked under its line', () => {
  expect(excerpt('a\nb\ndate: 2026-13-45\n', { line: 3, column: 7, end: 17 }, 80)).toEqual([
    '   3 | date: 2026-13-45',
    '     |       ^^^^^^^^^^',
  ]);
});

test('a character of an East Asian script counts as two columns', () => {
  expect(excerpt('路灯亮了', { line: 1, column: 3, end: 4 }, 80)).toEqual(['   1 | 路灯亮了', '     |     ^^']);
});

test('a place without end is one character, and one behind the line has its mark there', () => {
  expect(excerpt('abc', { line: 1, column: 2, end: null }, 80)[1]).toBe('     |  ^');
  expect(excerpt('abc', { line: 1, column: 4, end: null }, 80)[1]).toBe('     |    ^');
});

test('a character beyond the first plane is marked whole', () => {
  expect(excerpt('🏮灯', { line: 1, column: 1, end: null }, 80)).toEqual(['   1 | 🏮灯', '     | ^^']);
});

test('what a terminal would obey is escaped, and the mark still stands under the place', () => {
  expect(excerpt('\u001b[31m\tred', { line: 1, column: 7, end: 10 }, 80)).toEqual([
    '   1 | \\u{1b}[31m red',
    '     |            ^^^',
  ]);
});

test('a long line is cut around the place', () => {
  const text = `${'路'.repeat(200)}X${'灯'.repeat(200)}`;
  const [line, marks] = excerpt(text, { line: 1, column: 201, end: 202 }, 60);
  expect(widthOf(line ?? '')).toBeLessThanOrEqual(60);
  expect(line).toMatch(/^ {3}1 \| …路+X灯+…$/);
  expect(marks?.indexOf('^')).toBe(widthOf(line?.slice(0, line.indexOf('X')) ?? ''));
});

test('every kind of line end parts lines', () => {
  expect(excerpt('a\r\nb\rc', { line: 3, column: 1, end: null }, 80)[0]).toBe('   3 | c');
});

test('a line that is blank or not there has no excerpt', () => {
  expect(excerpt('a\n\n', { line: 2, column: 1, end: null }, 80)).toEqual([]);
  expect(excerpt('a', { line: 9, column: 1, end: null }, 80)).toEqual([]);
});

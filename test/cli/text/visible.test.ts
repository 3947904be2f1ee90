import { expect, test } from '@jest/globals';
import { jsonLine, visible, visibleLines } from '../../../src/cli/text/visible.js';

test.each([
  ['a terminal escape', 'a\u001b[31mred', 'a\\u{1b}[31mred'],
  ['a C1 control, which some terminals obey', 'a\u009b31m', 'a\\u{9b}31m'],
  ['a carriage return', 'good\rbad', 'good\\u{d}bad'],
  ['a turn of direction', 'user\u202egnp.exe', 'user\\u{202e}gnp.exe'],
  ['an isolate', 'a\u2066b\u2069', 'a\\u{2066}b\\u{2069}'],
  ['a hidden tag', 'a\u{e0041}b', 'a\\u{e0041}b'],
  ['a mark of zero width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['the end of a line of other systems', 'a\u0085b\u2028c\u2029', 'a\\u{85}b\\u{2028}c\\u{2029}'],
  ['a filler that looks like nothing', 'a\u3164b\u115f', 'a\\u{3164}b\\u{115f}'],
  ['a tab, as a space', 'a\tb', 'a b'],
])('%s is shown and not obeyed', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('text in any script stays as it is, with the joiners that some need', () => {
  for (const text of ['路灯亮了。', 'می‌خواهم', '👩‍🚒', 'Kaffee – “gut”']) expect(visible(text)).toBe(text);
});

test('line ends stay where a text may have lines', () => {
  expect(visibleLines('a\u0007\nb\r\n')).toBe('a\\u{7}\nb\\u{d}\n');
});

test('JSON holds nothing that a terminal obeys, and reads back as the same value', () => {
  const value = { log: '##[error]x', file: 'a\u001b[2J\u009b1m\u202e\u{e0041}.txt', text: '路灯' };
  const line = jsonLine(value);
  expect(visibleLines(line)).toBe(line);
  expect(line).not.toContain('##[');
  expect(JSON.parse(line)).toEqual(value);
});

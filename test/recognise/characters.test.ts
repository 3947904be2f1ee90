import { expect, test } from '@jest/globals';
import {
  accent,
  capital,
  figure,
  han,
  kindAt,
  kindOf,
  letter,
  lowers,
  marks,
  raises,
  runsOf,
  small,
  wide,
} from '../../src/recognise/characters.js';

const named = { letter, capital, small, accent, figure, han, wide, lowers, raises };

/** The names of what the first character of a text is. */
function kindsOf(text: string): string[] {
  const kind = kindAt(text, 0);
  return Object.entries(named).flatMap(([name, bit]) => ((kind & bit) === 0 ? [] : [name]));
}

test.each([
  ['A', ['letter', 'capital', 'lowers']],
  ['é', ['letter', 'small', 'raises']],
  ['ß', ['letter', 'small', 'raises']],
  ['報', ['letter', 'han', 'wide']],
  ['あ', ['letter', 'wide']],
  ['ع', ['letter']],
  ['7', ['figure']],
  ['\u0301', ['accent']],
  ['。', ['wide']],
  ['-', []],
])('what %s is', (character, kinds) => {
  expect(kindsOf(character)).toEqual(kinds);
});

test('a character outside the first plane is what it is at both its halves', () => {
  expect(kindAt('𝐀', 0) & (letter | capital)).toBe(letter | capital);
  expect(kindAt('x𠀀', 2) & han).toBe(han);
  expect(kindOf('𝐀'.charCodeAt(0)) & letter).toBe(0);
});

test('half of a pair that stands alone is nothing', () => {
  expect(kindAt('a\udc00', 1) & (letter | han | figure)).toBe(0);
  expect(kindAt('\ud835', 0) & (letter | han | figure)).toBe(0);
});

test('marks have bits of their own, and letters and figures have none of them', () => {
  const all = marks('.,:;!?()[]/@=。，：！？（）【】《》“”‘’');
  expect(marks('@') & kindOf('@'.charCodeAt(0))).not.toBe(0);
  for (const other of 'aZ7報 ') expect(all & kindOf(other.charCodeAt(0))).toBe(0);
  expect(marks('.') & marks(',')).toBe(0);
});

test('runs are as long as asked for, counted in characters', () => {
  expect(runsOf('The ferry to Oldhaven', letter, 5)).toEqual(['ferry', 'Oldhaven']);
  expect(runsOf('第2版 港湾报道', han, 2)).toEqual(['港湾报道']);
  expect(runsOf('𠀀 𠀀𠀀', han, 2)).toEqual(['𠀀𠀀']);
  expect(runsOf('', letter, 1)).toEqual([]);
});

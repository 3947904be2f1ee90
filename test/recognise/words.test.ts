import { expect, test } from '@jest/globals';
import type { Root, RootContent } from 'mdast';
import { countWords, wordsIn } from '../../src/recognise/words.js';

function bodyOf(...children: RootContent[]): Root {
  return { type: 'root', children };
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

test.each([
  ['The lamps aren’t lit.', 4],
  ['渡口的灯亮了。', 6],
  ['今年有 12 艘船 in service', 8],
  ['', 0],
])('%s has %d', (text, count) => {
  expect(countWords(bodyOf(paragraph(text)))).toBe(count);
});

test('captions are no part of the story', () => {
  const caption: RootContent = {
    type: 'captionList',
    children: [{ type: 'caption', credit: null, children: [{ type: 'text', value: 'A lamp' }] }],
  };
  expect(countWords(bodyOf(paragraph('Two words'), caption))).toBe(2);
});

test('a text is counted in one pass as patterns count it, whatever its characters', () => {
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
  const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
  const byPatterns = (text: string) =>
    (text.match(unspaced)?.length ?? 0) + (text.replace(unspaced, ' ').match(spaced)?.length ?? 0);
  const wrong: string[] = [];
  for (let point = 0; point < 0x30000; point++) {
    const one = String.fromCodePoint(point);
    const text = `a${one}b ${one}c 国${one}${one}'d`;
    if (wordsIn(text) !== byPatterns(text)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

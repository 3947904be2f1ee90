import { expect, test } from '@jest/globals';
import type { Root, RootContent } from 'mdast';
import { countWords } from '../../src/recognise/words.js';

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

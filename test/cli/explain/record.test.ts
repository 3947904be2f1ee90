import { expect, test } from '@jest/globals';
import type { RootContent } from 'mdast';
import { bodyOf, recordOf } from '../../../src/cli/explain/record.js';
import type { Article } from '../../../src/model/article.js';
import { sourcePath } from '../../../src/model/names.js';
import { noNews } from '../../../src/model/news.js';

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function paragraph(value: string): { type: 'paragraph'; children: [{ type: 'text'; value: string }] } {
  return { type: 'paragraph', children: [text(value)] };
}

function header(...lines: ReadonlyArray<string>): RootContent {
  const children = lines.map((line) => ({ type: 'headerLine' as const, children: [text(line)] }));
  return { type: 'sectionHeader', depth: 2, children };
}

function articleOf(...children: Array<RootContent>): Article {
  return {
    source: sourcePath('lamps.txt'),
    language: 'en',
    kicker: null,
    headline: 'Lamps lit',
    deck: 'At last',
    byline: { text: 'By Ann Lee, Staff Writer', people: [{ name: 'Ann Lee', role: 'Staff Writer', outlet: null }] },
    dateline: 'BERLIN',
    dateLine: null,
    date: '2026-03-01',
    desk: 'City',
    slug: null,
    lede: 'The lamps',
    words: 0,
    terms: [],
    news: noNews,
    pictures: [],
    notes: [{ text: 'Bob Ray helped.', lines: [9, 9] }],
    furniture: [{ text: 'Hotline 123', lines: [10, 11] }],
    body: { type: 'root', children },
  };
}

test('what stands above the first section header has none; a header of two lines is one, parted by a line feed', () => {
  const article = articleOf(paragraph('First.'), header('Kicker', 'Head'), paragraph('Second.'), paragraph('Third.'));
  expect(bodyOf(article).sections).toEqual([
    { header: null, paragraphs: ['First.'] },
    { header: 'Kicker\nHead', paragraphs: ['Second.', 'Third.'] },
  ]);
});

test('a story that begins with a header has no part without; a header without text is kept', () => {
  expect(bodyOf(articleOf(header('A'), header('B'), paragraph('Text.'))).sections).toEqual([
    { header: 'A', paragraphs: [] },
    { header: 'B', paragraphs: ['Text.'] },
  ]);
});

test('list items and quotations count as paragraphs', () => {
  const item = (...children: Array<ReturnType<typeof paragraph>>) => ({ type: 'listItem' as const, children });
  const article = articleOf(
    { type: 'list', children: [item(paragraph('One')), item(paragraph('Two'), paragraph('More'))] },
    { type: 'blockquote', children: [paragraph('Said so.')] },
    { type: 'thematicBreak' },
    { type: 'code', value: 'as it is' },
  );
  expect(bodyOf(article).sections).toEqual([
    { header: null, paragraphs: ['One', 'Two', 'More', 'Said so.', 'as it is'] },
  ]);
});

test('captions are no paragraphs', () => {
  const caption = (value: string) => ({ type: 'caption' as const, credit: 'Ann Lee', children: [text(value)] });
  const article = articleOf(paragraph('First.'), {
    type: 'captionList',
    children: [caption('A lamp'), caption('Two')],
  });
  expect(bodyOf(article)).toEqual({
    sections: [{ header: null, paragraphs: ['First.'] }],
    captions: ['A lamp', 'Two'],
  });
});

test('the record has the fields that other programs read', () => {
  const readings = [
    {
      lines: [1, 2] as const,
      text: 'Lamps lit',
      role: 'headline' as const,
      confidence: 0.98,
      evidence: [{ name: 'first-line', weight: 1.2 }],
      runnerUp: 'deck' as const,
    },
  ];
  expect(recordOf('articles/lamps.txt', { article: articleOf(paragraph('Text.')), readings })).toEqual({
    file: 'articles/lamps.txt',
    language: 'en',
    kicker: null,
    headline: 'Lamps lit',
    deck: 'At last',
    byline: { text: 'By Ann Lee, Staff Writer', people: [{ name: 'Ann Lee', role: 'Staff Writer', outlet: null }] },
    dateline: 'BERLIN',
    date: '2026-03-01',
    sections: [{ header: null, paragraphs: ['Text.'] }],
    captions: [],
    furniture: ['Hotline 123'],
    notes: ['Bob Ray helped.'],
    blocks: [
      {
        lines: [1, 2],
        role: 'headline',
        confidence: 0.98,
        evidence: [{ name: 'first-line', weight: 1.2 }],
        runnerUp: 'deck',
      },
    ],
  });
});

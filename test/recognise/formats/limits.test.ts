/** Markdown that would keep a parser busy is refused before it's parsed, and nothing else is. */
import { describe, expect, test } from '@jest/globals';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { markdown } from '../../../src/recognise/formats/markdown.js';

const processor = unified().use(markdown.parser).freeze();

function read(value: string): { tree: Root; reasons: string[] } {
  const file = new VFile({ path: 'x.md', value });
  const tree = processor.parse(file);
  return { tree, reasons: file.messages.map(({ reason }) => reason) };
}

describe('is refused before it is parsed', () => {
  test.each([
    ['a list in a list, 10,000 deep', '- '.repeat(10_000), 'Lists or quotations stand 10000 levels deep'],
    ['a quotation in a quotation, 2,500 deep', `${'> '.repeat(2500)}a`, 'Lists or quotations stand 2500 levels deep'],
    [
      'a list that is indented ever further',
      Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'Lists or quotations stand 400 levels deep',
    ],
    [
      'a table of 101 columns',
      `${'|a'.repeat(101)}\n${'|-'.repeat(101)}\n`,
      'This article has 102 columns in one table',
    ],
    ['a table of 10,000 rows', `|a|b|\n|-|-|\n${'1\n'.repeat(10_000)}`, 'This article has 10002 lines, and a table'],
    ['tables of 12,000 cells', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(4000)}`, 'This article has 12006 cells of tables'],
  ])('%s', (_, value, reason) => {
    const before = process.cpuUsage();
    const { tree, reasons } = read(value);
    const { user } = process.cpuUsage(before);
    expect(reasons).toEqual([expect.stringContaining(reason)]);
    expect(tree.children).toEqual([]);
    expect(user / 1000).toBeLessThan(200);
  });
});

describe('is read', () => {
  test.each([
    [
      'a list in a list, 16 deep',
      Array.from({ length: 16 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'list',
    ],
    ['a quotation in a quotation, 32 deep', `${'> '.repeat(32)}a`, 'blockquote'],
    ['a table of 90 columns', `${'|a'.repeat(90)}|\n${'|-'.repeat(90)}|\n`, 'table'],
    ['300 rows of results', `|a|b|c|d|\n|-|-|-|-|\n${'|1|2|3|4|\n'.repeat(300)}`, 'table'],
    ['a table in a quotation', '> |a|b|\n> |-|-|\n> |1|2|', 'blockquote'],
    ['a line of pipes, and no table', `${'|'.repeat(20_000)}a`, 'paragraph'],
  ])('%s', (_, value, type) => {
    const { tree, reasons } = read(value);
    expect(reasons).toEqual([]);
    expect(tree.children.map((child) => child.type)).toEqual([type]);
  });
});

test('a table keeps its place in the file, front matter above it', () => {
  const { tree } = read('---\nheadline: x\n---\n\nText.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n');
  expect(tree.children.map((child) => [child.type, child.position?.start.line])).toEqual([
    ['yaml', 1],
    ['paragraph', 5],
    ['table', 7],
  ]);
});

/** Articles that would keep a parser busy for minutes are refused at once, and the paper comes out without them. */
import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';

const { settings } = resolve({});
if (settings === null) throw new Error('The defaults are wrong');

const head =
  'The lamps come back\n\nBy Ana Pérez\n\nThe lamps came back on Saturday evening, after three months of work.\n\n';

/** The ids of the problems of an article with this text in it, and whether it was read. */
function read(name: string, text: string) {
  const copy = new VFile({ cwd: '/', path: name, value: head + text, data: { source: sourcePath(name) } });
  const article = settings === null ? null : recognise(copy, settings);
  return { isRead: article !== null, ids: copy.messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId) };
}

describe('Markdown', () => {
  test.each([
    ['headings without end', 'a\n=\n'.repeat(20_000), 'copy-excess'],
    ['pictures in pictures', `${'!['.repeat(3000)}a${'](b)'.repeat(3000)}`, 'copy-excess'],
    ['quotations in quotations', `${'>'.repeat(31)} a\n\n`.repeat(6000), 'copy-excess'],
    ['quotations of quotations, deeper', `${'> '.repeat(40)}a\n`, 'markdown-nesting'],
    ['emphasis that never ends', '*_'.repeat(50_000), 'copy-excess'],
    ['emphasis in emphasis', `${'*'.repeat(900)}a${'*'.repeat(900)}`, 'markdown-nesting'],
    ['brackets', '[a]'.repeat(30_000), 'copy-excess'],
    ['paragraphs', 'a\n\n'.repeat(100_000), 'copy-excess'],
    ['lines', 'a\n'.repeat(100_000), 'copy-excess'],
  ])('with %s is refused', (_, text, id) => {
    expect(read('x.md', text)).toEqual({ isRead: false, ids: [id] });
  });

  test('with as many of each as a long article has is read', () => {
    const text = `${'A *word* and **two** and [a link](https://example.org) in a row.\n'.repeat(40)}\n\n`.repeat(10);
    expect(read('x.md', text)).toEqual({ isRead: true, ids: [] });
  });
});

describe('plain text', () => {
  test.each([
    ['50,000 lines in one paragraph', 'Hello there\n'.repeat(50_000)],
    ['a byline of blanks', `@ By a${' '.repeat(100_000)}b`],
    ['a byline of one word', `@ ${'a'.repeat(200_000)}`],
    ['a caption of blanks', `^ a${'\u3000'.repeat(200_000)}b`],
  ])('with %s is read', (_, text) => {
    expect(read('x.txt', text)).toEqual({ isRead: true, ids: [] });
  });

  test('with more lines than any article has is refused', () => {
    expect(read('x.txt', 'ab\n\n'.repeat(100_000))).toEqual({ isRead: false, ids: ['copy-excess'] });
  });
});

test('control characters stay out of the page, and out of front matter', () => {
  const copy = new VFile({
    cwd: '/',
    path: 'x.txt',
    value: head.replace('come', 'c\u001b[31mome'),
    data: { source: sourcePath('x.txt') },
  });
  expect(settings === null ? null : recognise(copy, settings)?.headline).toBe('The lamps c [31mome back');
  expect(read('y.txt', '').isRead).toBe(true);
});

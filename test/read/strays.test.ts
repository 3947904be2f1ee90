/** Files in the articles folder that are no copy: each is told of, unless a system or an editor left it there. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCopy } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

const extensions = ['.txt', '.md'];

/** Reads a folder of articles, and lists the problems on its files. */
async function problemsIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<Array<string>> {
  const cwd = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`articles/${path}`, text])));
  const copy = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  return copy.flatMap((file) => file.messages.map(({ ruleId }) => `${file.path.replace('articles/', '')} ${ruleId}`));
}

test.each([
  ['city/story.docx', 'copy-document'],
  ['story.ODT', 'copy-document'],
  ['page.pdf', 'copy-document'],
  ['story.rtf', 'copy-document'],
  ['lamps.JPG', 'copy-picture'],
  ['figures.xlsx', 'copy-unknown'],
  ['story', 'copy-unknown'],
  ['story.txt.gz', 'copy-unknown'],
])('%s is told of: %s', async (path, id) => {
  expect(await problemsIn({ 'a.txt': 'Lamps', [path]: 'x' })).toEqual([`${path} ${id}`]);
});

test('the warning says what to do', async () => {
  const cwd = folderOf({ 'articles/a.txt': 'Lamps', 'articles/story.docx': 'x' });
  const [, stray] = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  expect(stray?.messages[0]).toMatchObject({
    fatal: false,
    reason: '.docx is no plain text, so this file was passed over',
    note: expect.stringContaining('save it as plain text (.txt)'),
  });
});

test.each([
  '.DS_Store',
  '.hidden/story.docx',
  'Thumbs.db',
  'desktop.ini',
  '~$story.docx',
  'a.txt~',
  '#a.txt#',
  'a.txt.bak',
  '.a.txt.swp',
])('%s is passed over in silence', async (path) => {
  expect(await problemsIn({ 'a.txt': 'Lamps', [path]: 'x' })).toEqual([]);
});

test.each([
  ['lamps.jpg', '![Lamps](../pictures/lamps.jpg)'],
  ['lamps.jpg', '图片：LAMPS.JPG。'],
  ['lamps (1).jpg', '![Lamps](lamps%20%281%29.jpg)'],
  ['老街.png', '![](%E8%80%81%E8%A1%97.png)'],
])('the picture %s is passed over where an article says %s', async (path, text) => {
  expect(await problemsIn({ 'a.md': text, [path]: 'x' })).toEqual([]);
  expect(await problemsIn({ 'a.md': 'Nothing', [path]: 'x' })).toEqual([`${path} copy-picture`]);
});

test('a picture that is named like an article goes with it', async () => {
  const files = { 'city/lamps.txt': 'Lamps', 'city/lamps.jpg': 'x', 'city/lamps-2.JPG': 'x', 'sport/lamps.jpg': 'x' };
  expect(await problemsIn(files)).toEqual(['sport/lamps.jpg copy-picture']);
});

test('a folder of nothing but documents has no articles, and both are said', async () => {
  expect(await problemsIn({ 'a.doc': 'x' })).toEqual(['a.doc copy-document', 'articles copy-none']);
});

test('of many files of one kind ten are told of, and the last says how many more there are', async () => {
  const files = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`${index + 10}.pdf`, 'x']));
  const cwd = folderOf({ 'articles/a.txt': 'Lamps' });
  expect(await problemsIn({ ...files, 'a.txt': 'Lamps' })).toHaveLength(10);
  const all = folderOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [`articles/${path}`, text])));
  const copy = await readCopy(join(all, 'articles'), { cwd, extensions });
  expect(copy[9]?.messages[0]?.reason).toMatch(/; 15 more of the kind were, too$/);
  expect(copy[8]?.messages[0]?.reason).not.toContain('more');
});

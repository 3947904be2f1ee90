import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCopyFile } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

const cwd = folderOf({
  'articles/city/lamps.txt': 'Lamps',
  'articles.txt': 'beside the folder',
  'desk/wire.md': '# Wire',
  'desk/photo.jpg': 'no copy',
});
symlinkSync(join(cwd, 'desk/wire.md'), join(cwd, 'desk/link.md'));

function read(path: string) {
  return readCopyFile(join(cwd, path), join(cwd, 'articles'), { cwd, extensions: ['.txt', '.md'] });
}

test('a file in the articles folder has its path below it as its source', async () => {
  expect(await read('articles/city/lamps.txt')).toMatchObject({ value: 'Lamps', data: { source: 'city/lamps.txt' } });
});

test('a file outside of the articles folder has its name as its source', async () => {
  expect(await read('desk/wire.md')).toMatchObject({
    value: '# Wire',
    path: 'desk/wire.md',
    data: { source: 'wire.md' },
  });
  expect((await read('articles.txt')).data.source).toBe('articles.txt');
});

test.each([
  ['desk/nothing.txt', 'copy-unreadable', 'there is no such file'],
  ['desk', 'copy-unreadable', 'it is a folder'],
  ['desk/photo.jpg', 'copy-unreadable', 'its name ends in none of .txt, .md'],
  ['articles.txt/inside.txt', 'copy-unreadable', 'a part of its path is a file'],
  ['desk/link.md', 'copy-link', 'not a plain file'],
])('%s is a problem: %s', async (path, ruleId, reason) => {
  const { messages } = await read(path);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ ruleId, fatal: true, reason: expect.stringContaining(reason) });
});

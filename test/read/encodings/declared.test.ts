import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Settings } from '../../../src/model/settings.js';
import { readCopy, readSettings } from '../../../src/read/index.js';
import { folderOf } from '../../folder.js';

const greeting = 'Привет, мир';

/** Reads a folder `articles`, and says of each file its path, its text and its problems. */
async function read(files: Readonly<Record<string, Uint8Array>>, encoding: Settings['encoding']) {
  const cwd = folderOf(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`articles/${path}`, bytes])));
  const copy = await readCopy(join(cwd, 'articles'), { cwd, extensions: ['.txt'], encoding });
  return copy.map((file) => [file.data.source, String(file.value), ...file.messages.map(({ ruleId }) => ruleId)]);
}

test('one encoding is declared for all files; those in UTF-8 are read as such', async () => {
  const files = { 'a.txt': iconv.encode(greeting, 'ibm866'), 'b.txt': Buffer.from(greeting) };
  expect(await read(files, 'CP866')).toEqual([
    ['a.txt', greeting],
    ['b.txt', greeting],
  ]);
});

test('an encoding is declared for a folder or a file; the longest path wins', async () => {
  const declared = { archive: 'ibm866', 'archive/1998/': 'koi8-r', './archive/1998/last.txt': 'x-mac-cyrillic' };
  const files = {
    'archive/1997/a.txt': iconv.encode(greeting, 'ibm866'),
    'archive/1998/a.txt': iconv.encode(greeting, 'koi8-r'),
    'archive/1998/last.txt': iconv.encode(greeting, 'maccyrillic'),
    'archives/a.txt': iconv.encode(greeting, 'windows-1251'),
  };
  expect(await read(files, declared)).toEqual(Object.keys(files).map((path) => [path, greeting]));
});

test('a declaration that makes no text of a file is told of, with the encoding that would', async () => {
  const [file] = await read({ 'a.txt': iconv.encode('路灯昨晚亮了，市民都很高兴。', 'gb18030') }, 'windows-1252');
  expect(file).toContain('copy-encoding-guessed');
});

test('bytes that mean nothing in the declared encoding are told of', async () => {
  const bytes = Buffer.concat([
    iconv.encode('路灯昨晚', 'gb18030'),
    Buffer.from([0xff]),
    iconv.encode('亮了', 'gb18030'),
  ]);
  expect(await read({ 'a.txt': bytes }, 'gbk')).toEqual([['a.txt', '路灯昨晚\ufffd亮了', 'copy-replaced']]);
});

test('the configuration names an encoding for all, or paths and names', async () => {
  const one = folderOf({ 'newsgen.config.yaml': 'encoding: GBK\n' });
  expect((await readSettings(one, {})).settings.encoding).toBe('GBK');
  const some = folderOf({ 'newsgen.config.yaml': 'encoding:\n  archive/1998: big5\n  wire: Shift-JIS\n' });
  expect((await readSettings(some, {})).settings.encoding).toEqual({ 'archive/1998': 'big5', wire: 'Shift-JIS' });
});

test.each([
  ['encoding: latin-99\n', '1:1', '"encoding" must be an encoding, like'],
  ['encoding:\n  archive: latin-99\n', '2:3', '"encoding.archive" must be an encoding, like'],
  ['encoding: 8\n', '1:1', '"encoding" must be'],
])('an encoding that there is not stops the command: %j', async (text, place, reason) => {
  const cwd = folderOf({ 'newsgen.config.yaml': text });
  await expect(readSettings(cwd, {})).rejects.toMatchObject({
    message: expect.stringContaining(reason),
    place: `${join(cwd, 'newsgen.config.yaml')}:${place}`,
  });
});

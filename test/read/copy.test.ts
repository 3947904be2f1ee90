import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Failure } from '../../src/model/failures.js';
import { readCopy } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

const extensions = ['.txt', '.md'];

/** Reads the folder `articles` of a folder, and says of each file its path and its problems. */
async function problemsIn(cwd: string): Promise<Array<string>> {
  const files = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  return files.map((file) => [file.path, ...file.messages.map((message) => message.ruleId)].join(' '));
}

test('copy is read from the folder and all folders below it, sorted by path in code point order', async () => {
  const cwd = folderOf({
    'articles/b.txt': 'B',
    'articles/a/z.md': 'Z',
    'articles/a-1.txt': 'A',
    'articles/Ä.txt': 'Ä',
    'articles/B.TXT': 'upper case',
  });
  const files = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  expect(files.map((file) => file.data.source)).toEqual(['B.TXT', 'a-1.txt', 'a/z.md', 'b.txt', 'Ä.txt']);
  expect(files.flatMap((file) => file.messages)).toEqual([]);
});

test('the path is for people, relative to the folder that they work in; the source is relative to the articles', async () => {
  const cwd = folderOf({ 'paper/articles/city/lamps.txt': 'Lamps', 'work/.keep': '' });
  const [file] = await readCopy(join(cwd, 'paper/articles'), { cwd: join(cwd, 'work'), extensions });
  expect(file?.cwd).toBe(join(cwd, 'work'));
  expect(file?.path).toBe('../paper/articles/city/lamps.txt');
  expect(file?.data.source).toBe('city/lamps.txt');
});

test('a byte order mark is taken off, and line ends stay as they are', async () => {
  const cwd = folderOf({ 'articles/a.txt': '\ufeffLamps\r\n\r\nThe city\nlit them.\r\n' });
  const [file] = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  expect(file?.value).toBe('Lamps\r\n\r\nThe city\nlit them.\r\n');
  expect(file?.messages).toEqual([]);
});

test('hidden files and hidden folders are passed over', async () => {
  const cwd = folderOf({
    'articles/a.txt': 'A',
    'articles/.draft.txt': 'hidden',
    'articles/.git/b.txt': 'hidden',
  });
  expect(await problemsIn(cwd)).toEqual(['articles/a.txt']);
});

test.each([
  ['a character cut off at the end', [...Buffer.from('路灯').subarray(0, 5)], 'copy-replaced', 3, 1, 2],
  ['a bad byte behind a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('a\r\nb\nc路'), 0xff], 'copy-replaced', 12, 3, 3],
  ['half a character of UTF-16', [0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62], 'copy-replaced', 6, 2, 1],
  ['a control', [...Buffer.from('äh\rb\u0085')], 'copy-control', 5, 2, 2],
  ['text that was encoded twice', [...Buffer.from('路灯\nDie schÃ¶ne')], 'copy-mojibake', 14, 2, 8],
])('a warning names the byte and the place: %s', async (_, bytes, ruleId, offset, line, column) => {
  const cwd = folderOf({ 'articles/a.txt': new Uint8Array(bytes) });
  const [file] = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  expect(file?.messages).toHaveLength(1);
  const [message] = file?.messages ?? [];
  expect(message).toMatchObject({ ruleId, fatal: false, line, column });
  expect(message?.reason).toContain(`offset ${offset}`);
});

test('bytes that are no text in any encoding are an error, which names the byte and the place', async () => {
  const cwd = folderOf({ 'articles/a.txt': new Uint8Array([...Buffer.from('a\nb '), 0xff, 0xfe, 0x80, 0x41, 0x01]) });
  const [file] = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  expect(file?.messages).toHaveLength(1);
  expect(file?.messages[0]).toMatchObject({ ruleId: 'copy-encoding', fatal: true, line: 2, column: 3 });
  expect(file?.messages[0]?.reason).toContain('offset 4 ');
});

test('copy in other encodings is read, and its places are those of the text', async () => {
  const cwd = folderOf({
    'articles/a.txt': new Uint8Array([...Buffer.from('Kaf'), 0xe9, ...Buffer.from(' am See\nGr'), 0xf6, 0xdf, 0x65]),
    'articles/b.txt': new Uint8Array([0xff, 0xfe, 0xef, 0x8d, 0x6f, 0x70]),
  });
  const files = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  expect(files.map(({ value }) => value)).toEqual(['Kafé am See\nGröße', '路灯']);
  expect(files.flatMap(({ messages }) => messages)).toEqual([]);
});

test('binary data, emptiness and great size are problems of the one file', async () => {
  const cwd = folderOf({
    'articles/a.txt': 'A story',
    'articles/binary.txt': new Uint8Array([0x50, 0x4b, 0, 3]),
    'articles/blank.txt': ' \r\n\u3000\n\t',
    'articles/empty.md': '',
    'articles/large.txt': '',
    'articles/largest.txt': 'a'.repeat(2 * 1024 * 1024),
  });
  truncateSync(join(cwd, 'articles/large.txt'), 2 * 1024 * 1024 + 1);
  expect(await problemsIn(cwd)).toEqual([
    'articles/a.txt',
    'articles/binary.txt copy-binary',
    'articles/blank.txt copy-empty',
    'articles/empty.md copy-empty',
    'articles/large.txt copy-large',
    'articles/largest.txt',
  ]);
});

test('a link is never followed and a FIFO never opened: each is a problem', async () => {
  const cwd = folderOf({ 'articles/a.txt': 'A', 'secret/key.txt': 'secret' });
  symlinkSync(join(cwd, 'secret/key.txt'), join(cwd, 'articles/link.txt'));
  symlinkSync(join(cwd, 'secret'), join(cwd, 'articles/linked'));
  symlinkSync(join(cwd, 'articles'), join(cwd, 'articles/loop'));
  symlinkSync(join(cwd, 'nothing'), join(cwd, 'articles/dangling.md'));
  execFileSync('mkfifo', [join(cwd, 'articles/pipe.txt')]);
  expect(await problemsIn(cwd)).toEqual([
    'articles/a.txt',
    'articles/dangling.md copy-link',
    'articles/link.txt copy-link',
    'articles/linked copy-link',
    'articles/loop copy-link',
    'articles/pipe.txt copy-link',
  ]);
});

test('a missing folder stops the command, and says where it looked and what to do', async () => {
  const cwd = folderOf({});
  const failure = await readCopy(join(cwd, 'articles'), { cwd, extensions }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({
    exitCode: 2,
    message: `The articles folder articles can't be read: there is no such file (looked for ${join(cwd, 'articles')})`,
    remedy: expect.stringContaining('--articles'),
  });
});

test('a folder without copy gives a warning on the folder', async () => {
  const cwd = folderOf({ 'articles/.gitkeep': '' });
  const [folder] = await readCopy(join(cwd, 'articles'), { cwd, extensions });
  expect(folder?.path).toBe('articles');
  expect(folder?.messages[0]).toMatchObject({ ruleId: 'copy-none', fatal: false });
  expect(folder?.messages[0]?.reason).toContain('.txt or .md');
});

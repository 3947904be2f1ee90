import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { type SourcePath, sourcePath } from '../../src/model/names.js';
import { clearShelf } from '../../src/pictures/clear.js';
import { developPictures, openShelf } from '../../src/pictures/index.js';
import { stampPicture } from '../../src/read/index.js';
import { folderOf, put } from '../folder.js';
import { draw } from './drawings.js';

const wordless = { caption: null, credit: null, creator: null, rights: null, alt: null };
const day = 24 * 60 * 60 * 1000;

/** Puts a finished picture of so many bytes on a shelf, as a build that uses it would. */
function use(folder: string, ...names: ReadonlyArray<string>) {
  const shelf = openShelf(folder);
  for (const name of names) {
    const files = [{ file: 'original.png', width: 1, height: 1, mime: 'image/png', bytes: Buffer.from(name) }];
    if (shelf.take(name) === null) shelf.put(name, { words: wordless, files });
  }
  shelf.tidy();
}

/** Changes the record as if the last use of a picture had been so many days ago. */
function age(folder: string, name: string, days: number): void {
  const path = join(folder, 'shelf.json');
  const record = JSON.parse(readFileSync(path, 'utf8'));
  record.used[name][0] -= days;
  writeFileSync(path, JSON.stringify(record));
}

function pictures(folder: string): ReadonlyArray<string> {
  return readdirSync(folder).filter((name) => name !== 'shelf.json');
}

test('what no build has used for a month is cleared away, and nothing else', () => {
  const folder = folderOf({});
  use(folder, 'old', 'recent', 'own');
  age(folder, 'old', 31);
  age(folder, 'recent', 30);
  age(folder, 'own', 400);
  use(folder, 'own');
  expect(pictures(folder)).toEqual(['own', 'recent']);
});

test('of what is not used now there is a gigabyte at most, and what was used last stays', () => {
  const folder = folderOf({ 'a/facts.json': '', 'b/facts.json': '', 'c/facts.json': '', 'used/facts.json': '' });
  const half = 512 * 1024 ** 2;
  const last = new Map([
    ['a', [20_000, half]],
    ['b', [19_999, half + 1]],
    ['c', [19_998, half]],
  ] as const);
  const left = clearShelf(folder, { used: new Map([['used', 9 * half]]), last, now: 20_001 * day });
  expect(left.map(([name]) => name)).toEqual(['used', 'a']);
  expect(pictures(folder)).toEqual(['a', 'used']);
});

test('drafts of a killed build go after a day', () => {
  const folder = folderOf({ '.draft-old/x': '', '.draft-new/x': '' });
  const before = new Date(lstatSync(folder).mtimeMs - 2 * day);
  utimesSync(join(folder, '.draft-old'), before, before);
  use(folder, 'own');
  expect(pictures(folder)).toEqual(['.draft-new', 'own']);
});

test('a record that is broken costs nothing but the time to make it again', () => {
  const folder = folderOf({});
  use(folder, 'own', 'other');
  put(folder, 'shelf.json', '{"version": 1, "used": ');
  use(folder, 'own');
  expect(pictures(folder)).toEqual(['other', 'own']);
  expect(JSON.parse(readFileSync(join(folder, 'shelf.json'), 'utf8')).used).toHaveProperty('other');
});

test('a second build on the same day leaves the record as it is, and a build without pictures makes no shelf', () => {
  const folder = folderOf({});
  use(folder, 'own');
  const before = lstatSync(join(folder, 'shelf.json'));
  use(folder, 'own');
  expect(lstatSync(join(folder, 'shelf.json')).ino).toBe(before.ino);
  openShelf(join(folder, 'none')).tidy();
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

/** Develops a picture of the disk, which has been as it is for long; gives how often it was read. */
async function develop(articles: string, folder: string, changed = 1): Promise<number> {
  let count = 0;
  const copy = new VFile({ path: 'lamps.txt', value: '' });
  copy.data.pictureFiles = [sourcePath('lamps.jpg')];
  const shelf = openShelf(folder);
  const read = (source: string) => {
    count++;
    return { kind: 'bytes', bytes: readFileSync(join(articles, source)) } as const;
  };
  const stamp = (source: SourcePath) => {
    const found = stampPicture(articles, source);
    return found === null ? null : { ...found, written: changed, changed };
  };
  await developPictures([copy], { read, stamp, shelf });
  shelf.tidy();
  expect(copy.data.pictures).toHaveLength(1);
  return count;
}

test('a picture that is as it was is not read again, and one that changed is', async () => {
  const articles = folderOf({ 'lamps.jpg': await draw() });
  const folder = folderOf({});
  expect([await develop(articles, folder), await develop(articles, folder)]).toEqual([1, 0]);
  put(articles, 'lamps.jpg', await draw({ colour: 'navy', width: 90 }));
  expect([await develop(articles, folder), await develop(articles, folder)]).toEqual([1, 0]);
});

test('a picture that was written a moment ago is read again: it may have been written twice', async () => {
  const articles = folderOf({ 'lamps.jpg': await draw() });
  const folder = folderOf({});
  const now = lstatSync(join(articles, 'lamps.jpg')).mtimeMs;
  expect([await develop(articles, folder, now), await develop(articles, folder, now)]).toEqual([1, 1]);
});

test('only a file has a stamp, and it changes with the file', () => {
  const folder = folderOf({ 'a.jpg': 'a', 'b/c.jpg': 'c' });
  const first = stampPicture(folder, sourcePath('a.jpg'));
  expect(first).toMatchObject({ size: 1 });
  writeFileSync(join(folder, 'a.jpg'), 'ab');
  expect(stampPicture(folder, sourcePath('a.jpg'))).not.toEqual(first);
  symlinkSync(join(folder, 'a.jpg'), join(folder, 'link.jpg'));
  for (const none of ['b', 'none.jpg', 'a.jpg/b', 'link.jpg'])
    expect(stampPicture(folder, sourcePath(none))).toBeNull();
});

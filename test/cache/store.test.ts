/** The cache keeps texts, and never gives one that isn't as it was put in. */
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openStore, type Store } from '../../src/cache/index.js';
import { folderOf } from '../folder.js';

const shelves = ['head', 'body'] as const;

function open(folder: string, isFresh = false): Store<(typeof shelves)[number]> {
  return openStore({ folder, shelves, isFresh });
}

function filled(texts: Readonly<Record<string, string>>): string {
  const folder = join(folderOf({}), 'cache');
  const store = open(folder);
  for (const [key, text] of Object.entries(texts)) store.add(key, { head: `${text}, in short`, body: text });
  store.keep();
  return folder;
}

function readAll(folder: string, keys: ReadonlyArray<string>): ReadonlyArray<string | null> {
  const store = open(folder);
  const texts = keys.map((key) => store.read(key, 'body'));
  store.drop();
  return texts;
}

const texts = { one: 'The harbour', two: '港口清淤', three: 'Der Hafen' };
const keys = Object.keys(texts);

function packsIn(folder: string): ReadonlyArray<string> {
  return readdirSync(folder).filter((name) => name.endsWith('.pack'));
}

test('what is kept is there the next time', () => {
  const folder = filled(texts);
  expect(readAll(folder, [...keys, 'four'])).toEqual([...Object.values(texts), null]);
});

test('what was just added can be read at once', () => {
  const store = open(join(folderOf({}), 'cache'));
  store.add('one', { head: 'H', body: 'B'.repeat(3_000_000) });
  store.add('two', { head: 'H2', body: 'B2' });
  expect(store.read('one', 'body')?.length).toBe(3_000_000);
  expect([store.read('one', 'head'), store.read('two', 'body')]).toEqual(['H', 'B2']);
  store.drop();
});

test('what is dropped leaves nothing behind', () => {
  const folder = filled(texts);
  const before = readdirSync(folder);
  const store = open(folder);
  store.add('four', { head: '', body: 'x'.repeat(2_000_000) });
  store.drop();
  expect(readdirSync(folder)).toEqual(before);
});

test('a fresh store passes over what there is', () => {
  const store = open(filled(texts), true);
  expect(store.read('one', 'body')).toBeNull();
  store.drop();
});

describe('a damaged cache', () => {
  test('whatever byte of a pack is flipped, a text is right or isn’t there', () => {
    const folder = filled(texts);
    const path = join(folder, packsIn(folder)[0] ?? '');
    const bytes = readFileSync(path);
    let missing = 0;
    for (const at of bytes.keys()) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(path, flipped);
      const found = readAll(folder, keys);
      for (const [index, text] of found.entries()) expect([null, Object.values(texts)[index]]).toContain(text);
      missing += found.filter((text) => text === null).length;
    }
    expect(missing).toBe(Buffer.byteLength(Object.values(texts).join('')));
  });

  test('whatever byte of the catalogue is flipped, there is nothing', () => {
    const folder = filled(texts);
    const path = join(folder, 'catalogue');
    const bytes = readFileSync(path);
    for (const at of bytes.keys()) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(path, flipped);
      expect(readAll(folder, keys)).toEqual([null, null, null]);
    }
  });

  test.each([0, 1, 20])('a pack cut off after %i bytes gives what is whole', (length) => {
    const folder = filled(texts);
    const path = join(folder, packsIn(folder)[0] ?? '');
    writeFileSync(path, readFileSync(path).subarray(0, length));
    for (const [index, text] of readAll(folder, keys).entries())
      expect([null, Object.values(texts)[index]]).toContain(text);
  });

  test('a cache of other shelves is none', () => {
    const store = openStore({ folder: filled(texts), shelves: ['head', 'text'], isFresh: false });
    expect(store.read('one', 'head')).toBeNull();
    store.drop();
  });
});

test('where the disk takes nothing, texts stay in memory and nothing is kept', () => {
  const folder = join(folderOf({}), 'cache');
  writeFileSync(folder, 'a file is in the way');
  const store = open(folder);
  store.add('one', { head: 'H', body: 'B'.repeat(2_000_000) });
  expect(store.read('one', 'head')).toBe('H');
  store.keep();
  expect(readFileSync(folder, 'utf8')).toBe('a file is in the way');
});

test('it stays small however often a text changes', () => {
  const folder = filled({ lasting: 'L'.repeat(10_000) });
  for (let edit = 0; edit < 100; edit++) {
    const store = open(folder);
    store.read('lasting', 'body');
    store.add(`edit-${edit}`, { head: '', body: `${edit}`.repeat(1000) });
    store.keep();
    for (const name of packsIn(folder)) utimesSync(join(folder, name), 0, 0);
  }
  const size = packsIn(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(packsIn(folder).length).toBeLessThanOrEqual(18);
  expect(size).toBeLessThan(80_000);
  expect(readAll(folder, ['lasting'])).toEqual(['L'.repeat(10_000)]);
});

test('what another build may be writing is left alone', () => {
  const folder = filled(texts);
  writeFileSync(join(folder, 'other.pack'), 'of another build');
  mkdirSync(join(folder, 'folder.pack'));
  const store = open(folder);
  store.add('four', { head: '', body: '' });
  store.keep();
  expect(packsIn(folder)).toContain('other.pack');
});

import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { outputPath, type SourcePath, sourcePath } from '../../src/model/names.js';
import { illustrateEdition, openShelf } from '../../src/pictures/index.js';
import { folderOf } from '../folder.js';
import { draw } from './drawings.js';

const page = outputPath('authors/ann-lee/index.html');
const source = sourcePath('people/ann.jpg');

/** Makes the portrait of one author. */
async function portray(bytes: Buffer | null, job: { encoder?: { name: null; load: () => Promise<null> } } = {}) {
  const read = (_: SourcePath) =>
    bytes === null ? ({ kind: 'unreadable', cause: 'no such file' } as const) : ({ kind: 'bytes', bytes } as const);
  const wanted = { cards: [], portraits: [{ page, source }] };
  const made = await illustrateEdition(wanted, { read, shelf: openShelf(folderOf({})), ...job });
  return { ...made, portrait: made.pictures.portraits.get(page) ?? null, published: [...made.files()] };
}

test('a portrait is a small square out of the middle, in two sizes', async () => {
  const { portrait, published } = await portray(await draw({ width: 900, height: 600 }));
  expect(portrait).toMatchObject({ width: 192, height: 192, mime: 'image/jpeg', creator: 'Mara Ortiz' });
  expect(portrait?.renditions.map(({ mime, width, height }) => `${mime} ${width} ${height}`)).toEqual([
    ...['image/jpeg 96 96', 'image/webp 96 96', 'image/webp 192 192'],
  ]);
  expect(new Set(published.map(({ path }) => path)).size).toBe(4);
  expect(portrait?.path).toMatch(/-ann-portrait-192\.jpg$/);
  for (const { bytes } of published) {
    const { width, height } = await sharp(bytes).metadata();
    expect(width).toBe(height);
  }
});

test('a small picture is not made larger', async () => {
  const { portrait } = await portray(await draw({ width: 120, height: 90 }));
  expect(portrait).toMatchObject({ width: 90, height: 90 });
  expect(portrait?.renditions.every(({ width }) => width <= 90)).toBe(true);
});

test('without an encoder a portrait is as it came', async () => {
  const { portrait } = await portray(await draw({ width: 120, height: 90 }), {
    encoder: { name: null, load: async () => null },
  });
  expect(portrait).toMatchObject({ width: 120, height: 90, renditions: [] });
});

test('a portrait that is not there costs its author nothing else', async () => {
  const { portrait, portraitProblems, published } = await portray(null);
  expect([portrait, published]).toEqual([null, []]);
  expect(portraitProblems).toMatchObject([{ page, problem: { id: 'picture-unreadable' } }]);
});

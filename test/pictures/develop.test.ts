import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import exifr from 'exifr';
import sharp from 'sharp';
import { VFile } from 'vfile';
import { Failure } from '../../src/model/failures.js';
import { sourcePath } from '../../src/model/names.js';
import { type EncoderAtHand, findEncoder } from '../../src/pictures/encoder.js';
import { developPictures, openShelf } from '../../src/pictures/index.js';
import { hashOf } from '../../src/pictures/shelf.js';
import { folderOf } from '../folder.js';
import { type Drawing, draw, headerOnly } from './drawings.js';

type Files = Readonly<Record<string, Buffer>>;

/** A machine without an encoder. */
const nothing = { name: null, load: async () => null };

/** Develops the pictures of one article. */
async function developed(
  files: Files,
  { shelf = folderOf({}), ...job }: { shelf?: string; encoder?: EncoderAtHand } = {},
) {
  const copy = new VFile({ path: 'lamps.txt', value: '' });
  copy.data.pictureFiles = Object.keys(files).map(sourcePath);
  const read = (source: string) => ({ kind: 'bytes', bytes: files[source] ?? Buffer.alloc(0) }) as const;
  const album = await developPictures([copy], { read, shelf: openShelf(shelf), ...job });
  return { album, pictures: copy.data.pictures ?? [], problems: copy.messages.map(({ ruleId }) => ruleId), copy };
}

function published({ album, pictures }: Pick<Awaited<ReturnType<typeof developed>>, 'album' | 'pictures'>) {
  return [...album.files(pictures)];
}

/** Says whether published bytes tell a place: in EXIF as exifr finds it, or in the words of XMP. */
async function tellsPlace(bytes: Uint8Array): Promise<boolean> {
  const place = await exifr.gps(bytes).catch(() => undefined);
  return place !== undefined || Buffer.from(bytes).includes('GPSLatitude');
}

test('the drawings of these tests do tell a place', async () => {
  for (const as of ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)
    expect(await tellsPlace(await draw({ as }))).toBe(true);
});

describe.each([
  ['with an encoder', {}],
  ['without an encoder', { encoder: nothing }],
])('%s', (_, job) => {
  test.each<Drawing>([
    { as: 'jpeg' },
    { as: 'jpeg', orientation: 6 },
    { as: 'png' },
    { as: 'webp' },
    { as: 'gif' },
  ])('no published file of %o tells a place', async (drawing) => {
    const files = published(await developed({ 'a.jpg': await draw(drawing) }, job));
    expect(files.length).toBeGreaterThan(0);
    for (const { bytes } of files) {
      expect(await tellsPlace(bytes)).toBe(false);
      expect((await sharp(bytes).stats()).channels.length).toBeGreaterThan(0);
    }
  });

  test('a picture keeps its pixels, its rights and its place upright', async () => {
    const result = await developed({ 'a.jpg': await draw({ orientation: 6 }) }, job);
    expect(result.pictures).toMatchObject([{ width: 40, height: 60, rights: 'Wharf Press', creator: 'Mara Ortiz' }]);
    const [file] = published(result);
    const image = sharp(file?.bytes);
    const { autoOrient } = await image.metadata();
    expect(autoOrient).toEqual({ width: 40, height: 60 });
    expect(await exifr.parse(Buffer.from(file?.bytes ?? []))).toMatchObject({
      Artist: 'Mara Ortiz',
      Copyright: 'Wharf Press',
    });
  });

  test('what the picture says of itself is read', async () => {
    const { pictures } = await developed({ 'a.jpg': await draw() }, job);
    expect(pictures).toMatchObject([{ caption: 'The lamp 灯', credit: 'Harbour Pictures', alt: null }]);
  });

  test('a second build makes nothing, and gives the same', async () => {
    const [files, shelf] = [{ 'a.jpg': await draw(), 'b.png': await draw({ as: 'png', width: 500 }) }, folderOf({})];
    const first = await developed(files, { ...job, shelf });
    const second = await developed(files, { ...job, shelf });
    expect([first.album.made, second.album.made]).toEqual([2, 0]);
    expect(published(second)).toEqual(published(first));
  });

  test.each([
    ['picture-broken', Buffer.from('This is no picture.')],
    ['picture-broken', Buffer.alloc(0)],
    ['picture-large', headerOnly(60_000, 60_000)],
    ['picture-broken', headerOnly(60, 40)],
    ['picture-drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>')],
  ])('%s is a problem of its article alone', async (id, bytes) => {
    const { problems, pictures, copy } = await developed(
      { 'bad.png': bytes, 'good.png': await draw({ as: 'png' }) },
      job,
    );
    expect(problems).toContain(id);
    expect(pictures.map(({ source }) => source)).toEqual(['good.png']);
    expect(copy.messages.some(({ fatal }) => fatal === true)).toBe(false);
  });
});

test('a wide picture comes in the sizes and formats of readers\u2019 devices, each as large as it says', async () => {
  const result = await developed({ 'Rope Lane 灯.jpg': await draw({ width: 1000, height: 500 }) });
  const [picture] = result.pictures;
  expect(picture?.path).toMatch(/^pictures\/[0-9a-f]{2}\/[0-9a-f]{10}-rope-lane-deng\.jpg$/);
  expect(picture?.renditions.map(({ mime, width, height }) => `${mime} ${width} ${height}`)).toEqual([
    ...['image/jpeg 400 200', 'image/jpeg 800 400'],
    ...['image/webp 400 200', 'image/webp 800 400', 'image/webp 1000 500'],
    ...['image/avif 400 200', 'image/avif 800 400', 'image/avif 1000 500'],
  ]);
  const files = published(result);
  expect(files.map(({ path }) => path)).toEqual([
    picture?.path,
    ...(picture?.renditions.map(({ path }) => path) ?? []),
  ]);
  for (const [index, { bytes }] of files.entries()) {
    const { width, height } = await sharp(bytes).metadata();
    expect({ width, height }).toEqual(
      index === 0 ? { width: 1000, height: 500 } : pick(picture?.renditions[index - 1]),
    );
  }
});

function pick(file: { width: number; height: number } | undefined) {
  return { width: file?.width, height: file?.height };
}

test('a picture wider than any screen is published smaller', async () => {
  const { pictures } = await developed({ 'a.jpg': await draw({ width: 3000, height: 30 }) });
  expect(pictures).toMatchObject([{ width: 2400, height: 24 }]);
});

test.each(['tiff', 'avif'] as const)('%s is published as JPEG, and only where it can be encoded', async (as) => {
  const bytes = await draw({ as });
  expect((await developed({ [`a.${as}`]: bytes })).pictures).toMatchObject([{ mime: 'image/jpeg' }]);
  const without = await developed({ [`a.${as}`]: bytes }, { encoder: nothing });
  expect(without.pictures).toEqual([]);
  expect(without.problems).toContain('picture-format');
});

/** A JPEG with a manifest of provenance in it, as C2PA has it: a box of JUMBF in APP11. */
async function withManifest(): Promise<Buffer> {
  const picture = await draw();
  const manifest = Buffer.from('\u00ff\u00eb\u0000\u0014JP\u0000\u0001jumbc2pa-here!', 'latin1');
  manifest.writeUInt16BE(manifest.length - 2, 2);
  return Buffer.concat([picture.subarray(0, 2), manifest, picture.subarray(2)]);
}

test.each([
  ['with an encoder', {}],
  ['without one', { encoder: nothing }],
])('a manifest of provenance is not published with a picture that it is no longer true of, %s', async (_, job) => {
  const bytes = await withManifest();
  expect(bytes.includes('c2pa')).toBe(true);
  const files = published(await developed({ 'a.jpg': bytes }, job));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(Buffer.from(file.bytes).includes('c2pa')).toBe(false);
});

test('a moving picture keeps moving', async () => {
  const frames = await sharp(
    await sharp([await draw({ colour: 'red' }), await draw()], { join: { animated: true } })
      .gif()
      .toBuffer(),
    { animated: true },
  ).toBuffer();
  const [file] = published(await developed({ 'a.gif': frames }));
  expect((await sharp(file?.bytes).metadata()).pages).toBe(2);
});

test('two pictures of one name have two addresses, and one picture of two articles is published once', async () => {
  const [red, teal] = [await draw({ colour: 'red' }), await draw()];
  const result = await developed({ 'city/a.jpg': red, 'sport/a.jpg': teal, 'world/a.jpg': teal });
  expect(new Set(result.pictures.map(({ path }) => path)).size).toBe(2);
  const paths = published(result).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('what lies on the shelf needs no encoder', async () => {
  const [files, shelf] = [{ 'a.jpg': await draw(), 'b.png': await draw({ as: 'png' }) }, folderOf({})];
  const first = await developed(files, { shelf });
  const load = () => Promise.reject(new Error('nobody wants the encoder'));
  const second = await developed(files, { shelf, encoder: { ...findEncoder(), load } });
  expect(second.pictures).toEqual(first.pictures);
  expect(published(second)).toEqual(published(first));
});

test('the bytes of a published file are read when they are asked for, and its key tells them', async () => {
  const shelf = folderOf({});
  const [file] = published(await developed({ 'a.jpg': await draw() }, { shelf }));
  expect(file?.key).toBe(hashOf(file?.bytes ?? ''));
  for (const name of readdirSync(shelf)) rmSync(join(shelf, name), { recursive: true });
  expect(() => file?.bytes).toThrow(Failure);
});

test('without an encoder that is said once', async () => {
  const { problems } = await developed(
    { 'a.jpg': await draw(), 'b.jpg': await draw({ colour: 'red' }) },
    { encoder: nothing },
  );
  expect(problems).toEqual(['picture-plain']);
});

test('a broken picture leaves nothing on the shelf', async () => {
  const shelf = folderOf({ 'pictures/x': '' });
  await developed({ 'a.png': headerOnly(60, 40) }, { shelf: join(shelf, 'pictures') });
  expect(readdirSync(join(shelf, 'pictures'))).toEqual(['x']);
});

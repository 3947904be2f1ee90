import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { outputPath } from '../../src/model/names.js';
import type { CardWords } from '../../src/model/picture.js';
import { drawCards } from '../../src/pictures/cards/cards.js';
import { clip } from '../../src/pictures/cards/headline.js';
import { makeLetters } from '../../src/pictures/cards/letters.js';
import { illustrateEdition, openShelf } from '../../src/pictures/index.js';
import { sharpName } from '../../src/pictures/sharp.js';
import { folderOf } from '../folder.js';

const lamps: CardWords = {
  headline: 'The first of the new lamps in Rope Lane is lit',
  desk: 'City',
  paper: 'Harbour Tidings',
  date: 'March 1, 2026',
  language: 'en',
  direction: 'ltr',
  accent: '#a3161b',
  fonts: [],
};

const page = outputPath('2026/03/01/lamps/index.html');
const noSharp = { name: null, load: async () => null };

/** Draws the card of one story. */
async function draw(words: Partial<CardWords> = {}, shelf = openShelf(folderOf({}))) {
  const { cards, shelved } = await drawCards([{ page, words: { ...lamps, ...words } }], { shelf });
  const [first] = shelved;
  const bytes = first === undefined ? null : shelf.read(first.finished.name, 'card.png');
  return { card: cards.get(page) ?? null, bytes };
}

/** The box around all that isn't page, in a part of a card. */
async function inkOf(bytes: Uint8Array | null, { top, height }: { top: number; height: number }) {
  const part = sharp(
    await sharp(bytes ?? Buffer.alloc(0))
      .extract({ left: 0, width: 1200, top, height })
      .png()
      .toBuffer(),
  );
  const { info } = await part.trim({ background: '#ffffff', threshold: 10 }).toBuffer({ resolveWithObject: true });
  return {
    left: -(info.trimOffsetLeft ?? 0),
    width: info.width,
    top: top - (info.trimOffsetTop ?? 0),
    height: info.height,
  };
}

/** Where the headline is. */
const room = { top: 130, height: 390 };

const lacking = await makeLetters(sharp).missing('Aא');

/** Needs fonts; a machine that has none of English and Hebrew makes no such cards. */
const withFonts = lacking.length === 0 ? describe : describe.skip;

withFonts('with fonts', () => {
  test('a card is a picture that other sites show whole, says what it says, and is named by it', async () => {
    const { card, bytes } = await draw();
    expect(card).toMatchObject({ width: 1200, height: 630, mime: 'image/png', alt: lamps.headline });
    expect(card?.path).toMatch(/^pictures\/[0-9a-f]{2}\/[0-9a-f]{10}-card\.png$/);
    expect(await sharp(bytes ?? undefined).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect((await draw({ headline: 'Another' })).card?.path).not.toBe(card?.path);
    expect((await draw({ accent: '#00695c' })).card?.path).not.toBe(card?.path);
  });

  test('the same words make the same bytes', async () => {
    const [first, second] = [await draw(), await draw()];
    expect(Buffer.compare(first.bytes ?? Buffer.alloc(0), second.bytes ?? Buffer.alloc(1))).toBe(0);
  });

  test('the paper\u2019s colour is across the top', async () => {
    const { bytes } = await draw({ accent: '#00695c' });
    const pixel = await sharp(bytes ?? undefined)
      .extract({ left: 600, top: 10, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    // A palette keeps colours to a step or two.
    const steps = [0x00, 0x69, 0x5c].map((part, index) => Math.abs(part - (pixel[index] ?? 255)));
    expect(Math.max(...steps)).toBeLessThan(4);
  });

  test.each([
    ['one word', 'Fog'],
    ['many words', `${lamps.headline}, and nobody in the street has slept since. `.repeat(5)],
    ['one word without an end', 'Donaudampfschifffahrtsgesellschaft'.repeat(9)],
    ['Markup', '</span> <b>&amp; "bold"</b>'],
    ['what markup can\u2019t hold', 'Lamps\u0000 \u0007lit\ud800'],
  ])('a headline keeps to its room: %s', async (_, headline) => {
    const { left, width, top, height } = await inkOf((await draw({ headline })).bytes, room);
    expect(left).toBeGreaterThanOrEqual(75);
    expect(left + width).toBeLessThanOrEqual(1125);
    expect(top).toBeGreaterThan(room.top);
    expect(top + height).toBeLessThan(room.top + room.height);
  });

  test('Hebrew stands on the right, also where a Latin word comes first', async () => {
    const right = await inkOf((await draw({ headline: 'NATO: רכבת', language: 'he', direction: 'rtl' })).bytes, room);
    expect(right.left + right.width).toBeGreaterThan(1110);
    expect((await inkOf((await draw({ headline: 'NATO' })).bytes, room)).left).toBeLessThan(90);
  });

  test('a card with a letter that no font has isn\u2019t made, and that is told of once', async () => {
    const unknown = { ...lamps, headline: 'Lamps \u{10ffff}' };
    const wanted = [
      { page, words: lamps },
      { page: outputPath('a/index.html'), words: unknown },
      { page: outputPath('b/index.html'), words: unknown },
    ];
    const read = () => ({ kind: 'special' }) as const;
    const job = { shelf: openShelf(folderOf({})), read };
    const { pictures, cardProblems } = await illustrateEdition({ cards: wanted, portraits: [] }, job);
    expect([...pictures.cards.keys()]).toEqual([page]);
    expect(cardProblems).toMatchObject([{ page: 'a/index.html', problem: { id: 'card-letters' } }]);
    expect(cardProblems[0]?.problem.reason).toContain('2 stories have no social card');
  });

  test('a card that lies on the shelf is neither drawn nor is sharp loaded for it', async () => {
    const folder = folderOf({});
    const first = await draw({}, openShelf(folder));
    const load = () => Promise.reject(new Error('nobody wants it'));
    const job = { shelf: openShelf(folder), sharp: { name: sharpName(), load } };
    const { cards } = await drawCards([{ page, words: lamps }], job);
    expect(cards.get(page)).toEqual(first.card);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

test('letters are told from those that no font has', async () => {
  const letters = makeLetters(sharp);
  expect(await letters.missing('\uffff \u{10ffff}\ufffe')).toEqual(['\uffff', '\u{10ffff}', '\ufffe']);
  expect(await letters.missing(' \u0301\u200d\n')).toEqual([]);
});

test('a headline in which there is nothing to be seen has no card, and nothing fails', async () => {
  expect((await draw({ headline: '\u200b\u2060' })).card).toBeNull();
});

withFonts('where drawing fails', () => {
  test('there is no card, and that is told of', async () => {
    const job = { shelf: openShelf(folderOf({})), read: () => ({ kind: 'special' }) as const };
    const wanted = { cards: [{ page, words: { ...lamps, paper: '\u200b\u2060' } }], portraits: [] };
    const { pictures, cardProblems } = await illustrateEdition(wanted, job);
    expect(pictures.cards.size).toBe(0);
    expect(cardProblems).toMatchObject([{ page, problem: { id: 'card-failed' } }]);
  });
});

test('without sharp there are no cards, and that is told of once', async () => {
  const job = { shelf: openShelf(folderOf({})), sharp: noSharp, read: () => ({ kind: 'special' }) as const };
  const wanted = { cards: [{ page, words: lamps }], portraits: [] };
  const { pictures, cardProblems } = await illustrateEdition(wanted, job);
  expect(pictures.cards.size).toBe(0);
  expect(cardProblems).toMatchObject([{ page, problem: { id: 'card-plain' } }]);
  expect((await illustrateEdition({ cards: [], portraits: [] }, job)).cardProblems).toEqual([]);
});

test('on a machine without fonts there are no cards, and newsgen says which letters it lacks', () => {
  const folder = folderOf({ 'fonts/none': '' });
  const config = join(folderOf({ 'fonts.conf': `<fontconfig><dir>${folder}/fonts</dir></fontconfig>` }), 'fonts.conf');
  const script = fileURLToPath(new URL('./without-fonts.ts', import.meta.url));
  const out = execFileSync('node_modules/.bin/jiti', [script, folder], {
    encoding: 'utf8',
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
  expect(JSON.parse(out)).toEqual({ cards: 0, missing: ['L', 'a', 'm', 'p', 's', '灯'] });
}, 60_000);

test.each([
  ['The lamps of Rope Lane', 16, 'The lamps of…'],
  ['绳巷新换上的路灯亮了', 5, '绳巷新换…'],
  ['绳巷，路灯亮了', 4, '绳巷…'],
  ['Short', 5, 'Short'],
  ['e\u0301e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301…'],
])('a text that is too long ends behind a word: %s', (text, length, expected) => {
  expect(clip(text, length)).toBe(expected);
});

import { expect, test } from '@jest/globals';
import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { outputPath, sourcePath } from '../../../src/model/names.js';
import type { Picture } from '../../../src/model/picture.js';
import { resolve } from '../../../src/model/settings.js';
import { recognise } from '../../../src/recognise/index.js';

function pictureAt(source: string, words: Partial<Picture> = {}): Picture {
  const file = { path: outputPath(`pictures/3f/${source}`), width: 60, height: 40, mime: 'image/jpeg', renditions: [] };
  const nothing = { caption: null, credit: null, creator: null, rights: null, alt: null };
  return { ...file, ...nothing, source: sourcePath(source), ...words };
}

/** Reads an article with pictures. */
function read(value: string, pictures: ReadonlyArray<Picture>, path = 'lamps.md') {
  const { settings } = resolve({});
  if (settings === null) throw new Error('these are no settings');
  const copy = new VFile({ path, value, data: { source: sourcePath(path) } });
  copy.data.pictures = pictures;
  copy.data.pictureFiles = pictures.map(({ source }) => source);
  const article = recognise(copy, settings);
  if (article === null) throw new Error(String(copy.messages));
  return { article, problems: copy.messages.map(({ ruleId }) => ruleId), shape: article.body.children.map(shapeOf) };
}

function shapeOf(node: Parameters<typeof textOf>[0] & { type: string; picture?: Picture }): string {
  return node.type === 'figure' ? `${node.picture?.source}: ${textOf(node)}` : node.type;
}

const lamps = pictureAt('lamps.jpg');
const second = pictureAt('lamps-2.jpg');

const head = '---\nheadline: Lamps lit again\nbyline: Ann Lee\n---\n\n';
const story =
  'The lamps in the old town were lit again on Monday, after a year of work, and people came out to look at them.';

const end = 'It ended at ten, and everybody went home in a good light, which nobody had expected of the council.';

/** Lines of the story that are captions for sure. */
function captions(...lines: ReadonlyArray<string>): string {
  return lines.map((line) => `^ ${line}`).join('\n\n');
}

test('without pictures captions stay captions', () => {
  expect(read(`${head}${story}\n\n${captions('A lamp in Rope Lane.')}\n`, []).shape).toEqual([
    'paragraph',
    'captionList',
  ]);
});

test('captions get pictures in their order, and those left stay captions', () => {
  const { shape, article } = read(`${head}${story}\n\n${captions('A lamp.', 'A ladder.', 'A cat.')}\n`, [
    lamps,
    second,
  ]);
  expect(shape).toEqual(['paragraph', 'lamps.jpg: A lamp.', 'lamps-2.jpg: A ladder.', 'captionList']);
  expect(article.pictures.map(({ caption }) => caption)).toEqual(['A lamp.', 'A ladder.']);
});

test.each([
  ['Photo 2: A ladder.', 'lamps-2.jpg: Photo 2: A ladder.'],
  ['图2：梯子。', 'lamps-2.jpg: 图2：梯子。'],
  ['lamps-2.jpg: A ladder.', 'lamps-2.jpg: A ladder.'],
  ['A ladder. (LAMPS-2.JPG)', 'lamps-2.jpg: A ladder.'],
])('a caption names its picture: %s', (caption, expected) => {
  const { shape } = read(`${head}${story}\n\n${captions(caption)}\n`, [lamps, second]);
  expect(shape).toEqual(['lamps.jpg: ', 'paragraph', expected]);
});

test('the credit of a caption goes before the one of the file', () => {
  const text = `${head}${story}\n\n${captions('A lamp in Rope Lane. (Photo: Mara Ortiz)')}\n`;
  const { article } = read(text, [pictureAt('lamps.jpg', { credit: 'Harbour Pictures' })]);
  expect(article.pictures).toMatchObject([
    { caption: 'A lamp in Rope Lane.', credit: expect.stringContaining('Mara Ortiz') },
  ]);
});

test('of pictures without captions the first opens the story, and others close it', () => {
  expect(read(`${head}${story}\n`, [lamps, second]).shape).toEqual(['lamps.jpg: ', 'paragraph', 'lamps-2.jpg: ']);
});

test('a caption that the file has is used where the article has none', () => {
  const own = pictureAt('lamps.jpg', { caption: 'As the agency has it.' });
  expect(read(`${head}${story}\n`, [own]).shape).toEqual(['lamps.jpg: As the agency has it.', 'paragraph']);
  const text = `${head}${story}\n\n${captions('As we have it.')}\n`;
  expect(read(text, [own]).shape).toEqual(['paragraph', 'lamps.jpg: As we have it.']);
});

test('Markdown shows a picture where it stands, with its words', () => {
  const text = `${head}${story}\n\n![The lamp, lit](./lamps%2D2.jpg "At six o'clock.")\n\nIt ended at ten, and everybody went home in a good light.\n`;
  const { shape, article } = read(text, [lamps, second]);
  expect(shape).toEqual(['lamps.jpg: ', 'paragraph', "lamps-2.jpg: At six o'clock.", 'paragraph']);
  expect(article.pictures[1]).toMatchObject({ alt: 'The lamp, lit', caption: "At six o'clock." });
});

test('front matter gives order and words', () => {
  const given =
    'pictures:\n  - lamps-2.jpg\n  - file: lamps.jpg\n    caption: A lamp.\n    alt: The lamp, lit\n    credit: Mara Ortiz';
  const { article, problems } = read(`${head.replace('\n---\n\n', `\n${given}\n---\n\n`)}${story}\n`, [lamps, second]);
  expect(article.pictures).toMatchObject([
    { source: 'lamps-2.jpg', caption: null },
    { source: 'lamps.jpg', caption: 'A lamp.', alt: 'The lamp, lit', credit: 'Mara Ortiz' },
  ]);
  expect(problems).toEqual(['picture-words']);
});

test('a picture that is named and not there is told of, and one from the web is left alone', () => {
  const text = `${head}${story}\n\n![Lost](lost.jpg)\n\n![Far](https://example.org/far.jpg)\n`;
  expect(read(text, [])).toMatchObject({ problems: ['picture-missing'] });
});

test('a picture of which nothing says what it shows is told of', () => {
  expect(read(`${head}${story}\n`, [lamps]).problems).toEqual(['picture-words']);
  expect(read(`${head}${story}\n`, [pictureAt('lamps.jpg', { alt: 'A lamp' })]).problems).toEqual([]);
});

test.each([
  ['in the next line', '![The lamp](lamps.jpg)\n*A lamp in Rope Lane.*'],
  ['in the line behind a hard break', '![The lamp](lamps.jpg)  \n_A lamp in Rope Lane._'],
  ['as a paragraph of its own', '![The lamp](lamps.jpg)\n\n*A lamp in Rope Lane.*'],
  ['with the mark of captions', '![The lamp](lamps.jpg)\n\n^ A lamp in Rope Lane.'],
])('emphasis below a picture of Markdown is its caption: %s', (_, shown) => {
  const { shape, article, problems } = read(`${head}${story}\n\n${shown}\n\n${end}\n`, [lamps]);
  expect(shape).toEqual(['paragraph', 'lamps.jpg: A lamp in Rope Lane.', 'paragraph']);
  expect(article.pictures).toMatchObject([{ alt: 'The lamp', caption: 'A lamp in Rope Lane.' }]);
  expect(problems).not.toContain('picture-words');
});

test.each([
  ['emphasis in a sentence', '![The lamp](lamps.jpg) was *not* lit.'],
  ['emphasis beside the picture', '![The lamp](lamps.jpg) *lit*'],
  ['emphasis with words behind it', '![The lamp](lamps.jpg)\n\n*Lit* at last, and seen from as far as the island.'],
])('other emphasis is no caption: %s', (_, shown) => {
  const { article } = read(`${head}${story}\n\n${shown}\n`, [lamps]);
  expect(article.pictures).toMatchObject([{ caption: null }]);
  expect(textOf(article.body)).toMatch(/not|lit|Lit/);
});

test('a picture with a title keeps it, and a caption that names another picture goes to that', () => {
  const titled = read(`${head}${story}\n\n![The lamp](lamps.jpg "Lit.")\n\n^ A ladder.\n`, [lamps]);
  expect(titled.shape).toEqual(['paragraph', 'lamps.jpg: Lit.', 'captionList']);
  const other = read(`${head}${story}\n\n![The lamp](lamps.jpg)\n\n^ lamps-2.jpg: A ladder.\n`, [lamps, second]);
  expect(other.shape).toEqual(['paragraph', 'lamps.jpg: ', 'lamps-2.jpg: A ladder.']);
});

test.each([
  ['a list', '- First the ladder.\n- Then ![The lamp](lamps.jpg "Lit.") the lamp.', 'list'],
  ['a list in a list', '- Ladders\n  - ![The lamp](lamps.jpg "Lit.")', 'list'],
  ['a quotation', '> It was dark.\n>\n> ![The lamp](lamps.jpg "Lit.")', 'blockquote'],
])('Markdown shows a picture in %s', (_, shown, type) => {
  const { shape, article, problems } = read(`${head}${story}\n\n${shown}\n`, [lamps]);
  expect(shape).toEqual(['paragraph', type]);
  expect(JSON.stringify(article.body)).toContain('"type":"figure"');
  expect(article.pictures).toMatchObject([{ source: 'lamps.jpg', alt: 'The lamp', caption: 'Lit.' }]);
  expect(problems).toEqual([]);
});

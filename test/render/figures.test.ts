import { expect, test } from '@jest/globals';
import type { Blockquote, List } from 'mdast';
import { outputPath, sourcePath } from '../../src/model/names.js';
import type { Figure } from '../../src/model/nodes.js';
import type { Picture, Rendition } from '../../src/model/picture.js';
import { find, readMarkup } from './markup.js';
import { articleOf, htmlOf, pageOf, paragraph, storyWith, textOf, themeOf } from './samples.js';

function file(name: string, width: number, mime: string): Rendition {
  return { path: outputPath(`pictures/3f/${name}`), width, height: width / 2, mime };
}

const lamp: Picture = {
  ...file('lamp.jpg', 1000, 'image/jpeg'),
  source: sourcePath('lamps.jpg'),
  renditions: [
    file('lamp-400.jpg', 400, 'image/jpeg'),
    file('lamp-400.avif', 400, 'image/avif'),
    file('lamp-1000.avif', 1000, 'image/avif'),
  ],
  caption: 'A lamp.',
  credit: 'Photo: <Mara>',
  creator: null,
  rights: null,
  alt: 'The "lamp"',
};

const plain: Picture = { ...lamp, renditions: [], credit: null, alt: null };

function figure(picture: Picture, caption = ''): Figure {
  return { type: 'figure', picture, children: caption === '' ? [] : [{ type: 'text', value: caption }] };
}

const story = storyWith({ path: outputPath('2026/03/01/lamps/index.html') });

function storyOf(...figures: ReadonlyArray<Figure | List | Blockquote>) {
  return readMarkup(htmlOf(articleOf(story, {}), undefined, textOf(paragraph('They were lit.'), ...figures)));
}

test('a figure has its picture in every format, its size, its words and its credit', () => {
  const page = storyOf(figure(lamp, 'A lamp.'));
  const [image] = find(page, 'img');
  expect(Object.fromEntries(image?.attributes ?? [])).toMatchObject({
    src: '../../../../pictures/3f/lamp.jpg',
    srcset: '../../../../pictures/3f/lamp-400.jpg 400w, ../../../../pictures/3f/lamp.jpg 1000w',
    ...{ width: '1000', height: '500', alt: 'The "lamp"', fetchpriority: 'high' },
  });
  expect(find(page, 'source').map(({ attributes }) => [attributes.get('type'), attributes.get('srcset')])).toEqual([
    ['image/avif', '../../../../pictures/3f/lamp-400.avif 400w, ../../../../pictures/3f/lamp-1000.avif 1000w'],
  ]);
  expect(page.text).toContain('A lamp. Photo: <Mara>');
});

test('of several pictures the first is fetched at once, and others when they come near', () => {
  const images = find(storyOf(figure(lamp), figure(plain)), 'img').map(({ attributes }) => attributes);
  expect(images.map((each) => [each.get('fetchpriority'), each.get('loading')])).toEqual([
    ['high', undefined],
    [undefined, 'lazy'],
  ]);
});

test('a picture of one size and no words is an image and nothing more', () => {
  const page = storyOf(figure(plain));
  expect(find(page, 'picture')).toEqual([]);
  expect(find(page, 'figcaption')).toEqual([]);
  const [image] = find(page, 'img');
  expect(image?.attributes.has('srcset')).toBe(false);
  expect(image?.attributes.get('alt')).toBe('');
});

test('a card has the first picture of its story, seen from its own page', () => {
  const theme = themeOf({
    'page.njk': '{% set s = story.pictures[0] | picture %}{{ s.src }} {{ s.sources[0].type }} {{ s.width }}',
  });
  const page = { ...pageOf('page.njk', { story: storyWith({ pictures: [lamp] }) }) };
  expect(htmlOf(page, theme)).toBe('../pictures/3f/lamp.jpg image/avif 1000\n');
});

test('a figure in a list or a quotation is shown there, and the first on its page is fetched at once', () => {
  const list: List = {
    type: 'list',
    children: [{ type: 'listItem', children: [figure(lamp, 'A lamp.')] }],
  };
  const page = storyOf(list, { type: 'blockquote', children: [figure(plain)] });
  const images = find(page, 'img').map(({ attributes }) => attributes);
  expect(images.map((each) => [each.get('width'), each.get('height'), each.get('fetchpriority')])).toEqual([
    ['1000', '500', 'high'],
    ['1000', '500', undefined],
  ]);
  expect(find(page, 'figure').map(({ parents }) => parents.at(-1))).toEqual(['li', 'blockquote']);
});

/** Which stories get a social card, what it says, and which portraits are wanted. */
import { expect, test } from '@jest/globals';
import { outputPath, sourcePath } from '../../src/model/names.js';
import type { Picture } from '../../src/model/picture.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { editionOf, picturesWanted } from '../../src/publish.js';
import { summary } from '../collate/summary.js';

const url = 'https://harbour.example/';
const picture: Picture = {
  ...{
    path: outputPath('pictures/3f/a.jpg'),
    source: sourcePath('a.jpg'),
    width: 60,
    height: 40,
    mime: 'image/jpeg',
    renditions: [],
  },
  ...{ caption: null, credit: null, creator: null, rights: null, alt: null },
};

const articles = [
  summary('city/2026-03-03-lamps.txt', { headline: 'Lamps', desk: 'city' }),
  summary('2026-03-02-ferry.txt', { headline: 'Ferry', pictures: [picture] }),
  summary('2026-03-01-deng.txt', { headline: '路灯亮了', language: 'zh-Hans' }),
  summary('late.txt', { headline: 'قطار الليل', language: 'ar', byline: { text: 'Ann', people: [ann()] } }),
];

function ann() {
  return { name: 'Ann Lee', role: null, outlet: null };
}

/** The pictures that a paper of these articles wants. */
function wanted(options: Options) {
  const { settings } = resolve({ now: '2026-03-04', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  return picturesWanted(editionOf(articles, settings), settings);
}

function headlines(options: Options): ReadonlyArray<string> {
  return wanted(options).cards.map(({ words }) => words.headline);
}

test('the newest stories get a card, but for those with a picture of their own', () => {
  expect(headlines({ url })).toEqual(['Lamps', '路灯亮了', 'قطار الليل']);
  expect(headlines({ url, cards: 2 })).toEqual(['Lamps']);
  expect(headlines({ url, cards: 0 })).toEqual([]);
});

test('without the address of the site there are none, since a card needs a whole address', () => {
  expect(headlines({})).toEqual([]);
});

test('a card says what the story says, in its language, in the colour and fonts of the paper', () => {
  const { cards } = wanted({
    ...{ url, name: 'Harbour Tidings', desks: { city: 'City' } },
    look: { accent: '#00695c', headlineFont: ['Source Serif'] },
  });
  expect(cards.map(({ words }) => words)).toMatchObject([
    { desk: 'City', date: 'March 3, 2026', paper: 'Harbour Tidings', accent: '#00695c', fonts: ['Source Serif'] },
    { desk: null, date: '2026年3月1日', direction: 'ltr' },
    { date: null, direction: 'rtl' },
  ]);
  expect(cards[0]?.page).toMatch(/lamps\/index\.html$/);
});

test('portraits are wanted of authors whom a byline names', () => {
  const authors = { 'Ann Lee': { portrait: 'people/ann.jpg' }, 'Bo Chan': { portrait: 'people/bo.jpg' } };
  expect(wanted({ authors }).portraits).toEqual([
    { page: 'authors/ann-lee/index.html', source: sourcePath('people/ann.jpg') },
  ]);
  expect(resolve({ authors: { 'Ann Lee': { portrait: '../ann.jpg' } } }).faults).toMatchObject([
    { reason: 'must be a path below the articles folder' },
  ]);
});

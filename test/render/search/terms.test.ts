import { expect, test } from '@jest/globals';
import type { Root } from 'mdast';
import { collate } from '../../../src/collate/index.js';
import { resolve } from '../../../src/model/settings.js';
import { termsIn, termsOf } from '../../../src/render/search/places.js';
import { indexStories } from '../../../src/render/search/postings.js';
import { summary } from '../../collate/summary.js';

test.each([
  ['zh', '2020年防疫', ['2020', '年', '防', '年防', '疫', '防疫']],
  ['ja', 'カモメが鳴く', ['カ', 'モ', 'カモ', 'メ', 'モメ', 'が', 'メが', '鳴', 'が鳴', 'く', '鳴く']],
  ['ko', '부산항에 갔다', ['부', '산', '부산', '항', '산항', '에', '항에', '갔', '다', '갔다']],
  ['en', 'The ferries’ horns stopped', ['the', 'ferri', 'horn', 'stop']],
  ['ar', 'عادَ الصيّادون إلى الميناء', ['عاد', 'الصيادون', 'الى', 'الميناء']],
  ['ru', 'Ещё темно', ['еще', 'темно']],
  ['hi', 'नावें नदी में', ['नावें', 'नदी', 'में']],
  ['de', 'Große Übung', ['gros', 'ubung']],
  ['fr', "L'École d’été", ['l', 'ecol', 'd', 'ete']],
  ['th', 'ไทย', ['ไ', 'ท', 'ไท', 'ย', 'ทย']],
  ['full width', 'ＡＢＣ１２', ['abc12']],
])('the terms of %s', (_, text, terms) => {
  expect(termsIn(text)).toEqual(terms);
});

test.each([
  ['ferry ferries ferried ferrying', 'ferri'],
  ['stop stops stopped stopping', 'stop'],
  ['hope hopes hoped hoping', 'hop'],
  ['study studies studied studying', 'studi'],
  ['class classes', 'clas'],
  ['match matches matched matching', 'match'],
  ['control controls controlled controlling', 'control'],
  ['bus buses', 'bus'],
  ['crisis crises', 'cris'],
  ['need needs needed needing', 'need'],
  ['news', 'news'],
  ['king kings', 'king'],
])('the forms of a word are one term: %s', (forms, stem) => {
  expect([...new Set(termsIn(forms))]).toEqual([stem]);
});

const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });

function storyOf(headline: string, body: Root) {
  const { settings } = resolve({});
  const [story] = settings === null ? [] : collate([summary('a.txt', { headline })], settings).stories;
  if (story === undefined) throw new Error('There is no story');
  return termsOf(story, body);
}

test('a term has a bit for each place: headline 1, deck 2, lede 4, then the paragraphs in turn', () => {
  const children = [paragraph('boat'), ...Array.from({ length: 9 }, (_, index) => paragraph(`word${index}`))];
  const terms = storyOf('Boat', { type: 'root', children });
  expect(['boat', 'word0', 'word1', 'word7', 'word8'].map((term) => terms.get(term))).toEqual([1 | 4, 8, 16, 1024, 8]);
});

test('items of a list are blocks of their own, a line break parts words, and HTML that is not shown is not found', () => {
  const item = (value: string) => ({ type: 'listItem' as const, children: [paragraph(value)] });
  const broken = {
    type: 'paragraph' as const,
    children: [
      { type: 'text' as const, value: 'one' },
      { type: 'break' as const },
      { type: 'text' as const, value: 'two' },
    ],
  };
  const list = { type: 'list' as const, children: [item('防'), item('疫')] };
  const terms = storyOf('', { type: 'root', children: [broken, list, { type: 'html', value: '<b>hidden</b>' }] });
  expect([...terms.keys()]).toEqual(['one', 'two', '防', '疫']);
});

test('postings are distances between the numbers of stories, and places', () => {
  const { settings } = resolve({});
  if (settings === null) throw new Error('The settings of this test are wrong');
  const { stories } = collate(
    Array.from({ length: 40 }, (_, number) =>
      summary(`${number}.txt`, { headline: number % 39 === 0 ? 'Boat' : 'Pier' }),
    ),
    settings,
  );
  const index = indexStories(stories, () => ({ type: 'root', children: [] }), 1);
  const boats = index.shard(0).find(([term]) => term === 'boat');
  const numbers = stories.flatMap(({ headline }, number) => (headline === 'Boat' ? [number] : []));
  expect(numbers).toEqual([0, 33]);
  // 0 in the headline; 33 further, which takes two digits, in the headline.
  expect(boats).toEqual(['boat', '00X10']);
});

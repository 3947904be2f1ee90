/** The terms of stories, and the index of them. */
import { describe, expect, test } from '@jest/globals';
import type { Root } from 'mdast';
import { collate } from '../../../src/collate/index.js';
import type { Story } from '../../../src/model/edition.js';
import { resolve } from '../../../src/model/settings.js';
import { gatherParts } from '../../../src/render/search/gather.js';
import { readTerms, termsBeside } from '../../../src/render/search/record.js';
import { termsOf } from '../../../src/render/search/terms.js';
import { touchedParts } from '../../../src/render/search/touched.js';
import { summary } from '../../collate/summary.js';

/** Lists the terms of a text. */
function termsIn(text: string): ReadonlyArray<string> {
  return [...termsOf(termsBeside(text)).keys()];
}

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
  return termsOf(readTerms({ ...summary('a.txt', { headline }), body }));
}

test('a pair of characters has a bit for each place: headline 1, deck 2, lede 4, then the paragraphs in turn', () => {
  const children = ['防疫', '口罩', ...Array.from({ length: 7 }, () => '小区'), '口罩'].map(paragraph);
  const terms = storyOf('防疫', { type: 'root', children });
  expect(terms.get('防疫')).toBe(1 | 4);
  // The first paragraph behind the lede, and the ninth.
  expect(terms.get('口罩')).toBe(8);
  expect(terms.get('小区')).toBe(16 | 32 | 64 | 128 | 256 | 512 | 1024);
});

test('a word, and a character by itself, has but the place where it weighs most', () => {
  const terms = storyOf('Boat 防疫', {
    type: 'root',
    children: [paragraph('The boat, 疫'), paragraph('A pier, the 区')],
  });
  expect(['boat', 'the', 'pier', '防', '疫', '区'].map((term) => terms.get(term))).toEqual([1, 4, 8, 1, 1, 8]);
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

test('a record depends on the article alone, whatever was read before it', () => {
  const article = { ...summary('a.txt', { headline: 'The ferries’ 渡轮' }), body: bodyOf('Übung der 渡轮. Ferry.') };
  const first = readTerms(article);
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  // More words than are remembered.
  for (let story = 0; story < 30; story++) {
    const words = Array.from({ length: 3000 }, (_, word) => `w${story}x${word}`);
    readTerms({ ...summary('b.txt'), body: bodyOf(`${words.join(' ')} 轮渡`) });
  }
  expect(readTerms(article)).toEqual(first);
});

function bodyOf(...texts: ReadonlyArray<string>): Root {
  return { type: 'root', children: texts.map(paragraph) };
}

describe('the index', () => {
  const { settings } = resolve({ desks: { yaowen: '要闻' } });
  if (settings === null) throw new Error('The settings of this test are wrong');

  /** Makes the stories of an edition, oldest first, out of their texts by path. */
  function made(texts: Readonly<Record<string, string>>) {
    const articles = Object.entries(texts).map(([path, text]) => ({ ...summary(path), body: bodyOf(text) }));
    const records = new Map(articles.map((article) => [article.source, readTerms(article)]));
    return { stories: collate(articles, settings ?? fail()).stories.toReversed(), records };
  }

  function indexed({ stories, records }: ReturnType<typeof made>, shards: number, isWanted = (_: number) => true) {
    const recordOf = ({ source }: Story) => records.get(source) ?? fail();
    return gatherParts({ stories, recordOf, shards, isWanted });
  }

  const texts = Object.fromEntries(
    Array.from({ length: 40 }, (_, number) => [
      `yaowen/2026-01-${String((number % 28) + 1).padStart(2, '0')}-${number}.txt`,
      `A pier${number % 9}. 第${number}号码头，${'东南西北'.slice(number % 4)}风。${number % 39 === 0 ? 'Boats 渡轮' : ''}`,
    ]),
  );

  test('has of a word distances between the numbers of its stories, by weight; of a pair of characters places, too', () => {
    const { stories, records } = made(texts);
    const numbers = stories.flatMap(({ source }, number) => (/-(0|39)\.txt$/.test(source) ? [number] : []));
    expect(numbers).toEqual([1, 22]);
    const [words, pairs] = indexed({ stories, records }, 1)(0);
    // Nowhere but in the lede; 渡 and 轮 as well.
    expect([words['boat'], words['渡'], words['轮']]).toEqual(['.1L', '.1L', '.1L']);
    // The lede is the third place.
    expect(pairs['渡轮']).toBe('12L2');
    expect(Object.keys(pairs)).toEqual([...Object.keys(pairs)].sort());
  });

  test('has the name of the desk, which no record has, and a character by itself once a story', () => {
    const { stories, records } = made({ 'yaowen/a.txt': '要', 'yaowen/b.txt': '东要' });
    const [words, pairs] = indexed({ stories, records }, 1)(0);
    expect([words['要'], words['闻'], pairs['要闻']]).toEqual(['.01', '01', '0313']);
  });

  test('has the same in few parts as in many, and where but some of them are gathered', () => {
    const paper = made(texts);
    const [words, pairs] = indexed(paper, 1)(0);
    const all = indexed(paper, 16);
    const some = indexed(paper, 16, (part) => part % 3 === 0);
    const parts = Array.from({ length: 16 }, (_, part) => all(part));
    expect(Object.assign({}, ...parts.map(([each]) => each))).toEqual(words);
    expect(Object.assign({}, ...parts.map(([, each]) => each))).toEqual(pairs);
    for (const [part, each] of parts.entries()) expect(some(part)).toEqual(part % 3 === 0 ? each : [{}, {}]);
  });

  test('changes with an edit in those parts alone that are said to', () => {
    const before = made(texts);
    const [path = ''] = Object.keys(texts);
    const after = made({ ...texts, [path]: `${texts[path]} 新的 pier7 渡` });
    const source = before.stories.find((story) => story.source === path)?.source ?? fail();
    const touched = touchedParts(before.records.get(source) ?? null, after.records.get(source) ?? null, 64);
    const [old, now] = [indexed(before, 64), indexed(after, 64)];
    const changed = Array.from({ length: 64 }, (_, part) => part).filter(
      (part) => JSON.stringify(old(part)) !== JSON.stringify(now(part)),
    );
    expect(changed.length).toBeGreaterThan(2);
    expect([...touched].sort((a, b) => a - b)).toEqual(changed);
  });
});

function fail(): never {
  throw new Error('This test is wrong');
}

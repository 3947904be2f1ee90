import { expect, test } from '@jest/globals';
import { collate } from '../../src/collate/index.js';
import type { Summary } from '../../src/model/article.js';
import { type News, noNews } from '../../src/model/news.js';
import { resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

const { settings } = resolve({});
if (settings === null) throw new Error('The settings of this test are wrong');

function about(source: string, terms: string, given: Partial<Summary> = {}, news: Partial<News> = {}): Summary {
  const own = { headline: source, terms: terms.split(' '), date: '2026-03-01', ...given };
  return summary(source, { ...own, news: { ...noNews, ...news } });
}

/** The slugs of the stories that each leads to, by its own. */
function relatedIn(copy: ReadonlyArray<Summary>): Readonly<Record<string, string>> {
  if (settings === null) throw new Error('no settings');
  const nameOf = (path: string) => path.split('/').at(-2);
  const { stories } = collate(copy, settings);
  return Object.fromEntries(
    stories.map(({ path, related }) => [nameOf(path), related.map((to) => nameOf(to.path)).join(' ')]),
  );
}

const paper = [
  about('dredging.txt', 'dredging harbour silt budget'),
  about('silt.txt', 'silt dredging ferry'),
  about('choir.txt', 'choir concert cathedral'),
  about('organ.txt', 'organ cathedral concert'),
  about('bakery.txt', 'bakery flour budget'),
];

test('stories about the same things are related, both ways; one shared word is chance', () => {
  expect(relatedIn(paper)).toEqual({ dredging: 'silt', silt: 'dredging', choir: 'organ', organ: 'choir', bakery: '' });
});

test('a tag that few stories have is enough', () => {
  const copy = [about('a.txt', 'x', {}, { tags: ['Dredging'] }), about('b.txt', 'y', {}, { tags: ['Dredging'] })];
  expect(relatedIn(copy)).toEqual({ a: 'b', b: 'a' });
});

test('headlines in scripts without spaces are compared, too', () => {
  const copy = [
    about('a.txt', '清淤 疏浚', { language: 'zh-Hans', headline: '港口清淤预算翻番' }),
    about('b.txt', '清淤 港口', { language: 'zh-Hans', headline: '清淤船抵达港口' }),
  ];
  expect(relatedIn(copy)).toEqual({ a: 'b', b: 'a' });
});

test('a story in another language is not related, nor is one that is paid for, nor a part of the same series', () => {
  const terms = 'dredging harbour silt';
  const copy = [
    about('en.txt', terms, { language: 'en' }, { series: 'Silt' }),
    about('part.txt', terms, { language: 'en' }, { series: 'Silt' }),
    about('de.txt', terms, { language: 'de' }),
    about('ad.txt', terms, { language: 'en' }, { label: 'sponsored' }),
    about('gb.txt', terms, { language: 'en-GB' }),
  ];
  expect(relatedIn(copy)).toEqual({ en: 'gb', part: 'gb', de: '', ad: '', gb: 'en part' });
});

test('a story has at most four, of the same likeness those nearest in time', () => {
  const copy = Array.from({ length: 7 }, (_, day) =>
    about(`s${day}.txt`, 'dredging harbour silt', { date: `2026-03-0${day + 1}` }),
  );
  expect(relatedIn(copy)['s0']).toBe('s1 s2 s3 s4');
});

test('a new story leaves those alone that it shares nothing with', () => {
  const before = relatedIn(paper);
  const after = relatedIn([...paper, about('mud.txt', 'silt dredging harbour')]);
  expect(after['dredging']).toContain('mud');
  expect([after['choir'], after['organ'], after['bakery']]).toEqual([
    before['choir'],
    before['organ'],
    before['bakery'],
  ]);
});

test('a word that all stories have keeps nobody from finding those that share more', () => {
  const copy = Array.from({ length: 1000 }, (_, index) => {
    const rare = index % 100;
    return about(`s${index}.txt`, `harbour a${rare} b${rare} c${rare} d${rare}`);
  });
  expect(relatedIn(copy)['s7']).toMatch(/^s\d07 s\d07 s\d07 s\d07$/);
});

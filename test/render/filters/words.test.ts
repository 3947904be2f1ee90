import { expect, test } from '@jest/globals';
import { credits } from '../../../src/render/filters/credits.js';
import { direction } from '../../../src/render/filters/direction.js';
import { phrases } from '../../../src/render/filters/phrases.js';

test.each([
  ['en', 'ltr'],
  ['zh-Hans', 'ltr'],
  ['ar', 'rtl'],
  ['AR-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['pa-Arab-PK', 'rtl'],
  ['uz-Cyrl', 'ltr'],
  ['arn', 'ltr'],
])('%s is written %s', (tag, expected) => {
  expect(direction(tag)).toBe(expected);
});

test.each([
  ['疫情防控，「娘家人」一直在线', true],
  ['线上线下齐发力，保障职工健康安全', true],
  ['没有标点的标题', false],
  ['一，这一个没有标点的分句长得在手机上放不下', false],
  ['Rain, again', false],
  ['朝市に木の屋台、四十年ぶり', false],
  ['한강, 漢江', false],
])('%s breaks at its marks only: %s', (headline, expected) => {
  expect(phrases(headline)).toBe(expected);
});

const person = (name: string, role: string | null = null, outlet: string | null = null) => ({ name, role, outlet });

test('a byline keeps the words that it was printed in, with the names marked', () => {
  const people = [person('Ana Pérez', 'Staff Writer'), person('Li Wei', 'Staff Writer')];
  expect(credits({ text: 'By Ana Pérez and Li Wei, Staff Writers', people })).toEqual([
    { text: 'By ', isName: false },
    { text: 'Ana Pérez', isName: true },
    { text: ' and ', isName: false },
    { text: 'Li Wei', isName: true },
    { text: ', Staff Writers', isName: false },
  ]);
});

test('a byline that names nobody is printed as it is', () => {
  expect(credits({ text: 'From our correspondents', people: [] })).toEqual([
    { text: 'From our correspondents', isName: false },
  ]);
});

test('where the printed words do not have a name as it was read, the people are listed', () => {
  const people = [person('王伟', '记者', '北岸日报'), person('李娜')];
  expect(credits({ text: '北岸日报记者 王　伟 李娜', people })).toEqual([
    { text: '北岸日报记者 ', isName: false },
    { text: '王伟', isName: true },
    { text: '  ', isName: false },
    { text: '李娜', isName: true },
  ]);
});

test.each<[string, () => unknown]>([
  ['direction', () => direction(undefined)],
  ['phrases', () => phrases(null)],
  ['credits', () => credits(null)],
  ['credits', () => credits({ text: 'By' })],
])('%s says what it expected', (_, call) => {
  expect(call).toThrow(/^Unexpected .+, expected .+/);
});

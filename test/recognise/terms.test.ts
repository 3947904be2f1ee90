/** The terms that mark an article. */
import { expect, test } from '@jest/globals';
import { languageOf } from '../../src/recognise/languages/index.js';
import { termsOf } from '../../src/recognise/terms.js';

function terms(headline: string, text: string, tag: string): string {
  return termsOf(headline, text.split('\n'), languageOf(tag)).join(' ');
}

test('they are words that come again, the most frequent first, in small letters', () => {
  const text =
    'The lamps of Rope Lane burn. Every lamp has a number.\nThe lamps came by barge; one barge sank. Lamps again.';
  expect(terms('', text, 'en')).toBe('lamps barge');
});

test('a word of the headline counts more, and so needs not come again', () => {
  expect(terms('Barges return', 'The lamps burn. The lamps are lit.', 'en')).toBe('barges return lamps');
});

test('little words, and those of which every article is full, are none, in each language', () => {
  expect(terms('', 'They said that they would, that they said. With them, with them.', 'en')).toBe('');
  expect(terms('', 'Nicht ohne Brot, sagte sie, nicht ohne Brot.', 'de')).toBe('brot');
  expect(terms('', 'Когда паром пришёл, паром ждали, когда когда.', 'ru')).toBe('паром');
});

test('of scripts without spaces they are pairs of characters, and never such with a little word', () => {
  expect(terms('', '路灯的光，路灯的影。他说路灯。', 'zh-Hans')).toBe('路灯');
  expect(terms('', '책방 골목의 책방.', 'ko')).toBe('책방');
});

test('there are twelve at the most, whatever the copy', () => {
  const words = Array.from(
    { length: 40 },
    (_, at) => `word${String.fromCharCode(97 + (at % 26)).repeat(1 + at / 26)}x`,
  );
  expect(termsOf('', [words.join(' '), words.join(' ')], languageOf('en'))).toHaveLength(12);
  expect(terms('', `${'a'.repeat(90)} ${'a'.repeat(90)}`, 'en')).toBe('');
});

test('pairs are counted as those of a short text are, however many there are', () => {
  const all = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x5000 + at, 0x6000 + at, 0x7000 + at)).join(
    '，',
  );
  const text = `${all}，灯塔，${all.slice(0, 3)}，灯塔，灯塔`;
  expect(terms('', text, 'zh-Hans')).toBe(`灯塔 ${all.slice(0, 2)} ${all.slice(1, 3)}`);
  expect(terms('', '路灯的光，路灯的影。', 'zh-Hans')).toBe('路灯');
});

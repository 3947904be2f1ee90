import { expect, test } from '@jest/globals';
import { date } from '../../../src/render/filters/date.js';
import { languages } from '../../../src/render/strings/index.js';
import { printing } from '../samples.js';

const page = printing('index.html');

test.each([
  ['en', 'March 1, 2026', 'March 2026', '2026', 'March 1, 2026, 08:30'],
  ['en-GB', '1 March 2026', 'March 2026', '2026', '1 March 2026, 08:30'],
  ['zh-Hans', '2026年3月1日', '2026年3月', '2026年', '2026年3月1日 08:30'],
  ['ja', '2026年3月1日', '2026年3月', '2026年', '2026年3月1日 08:30'],
  ['ko', '2026년 3월 1일', '2026년 3월', '2026년', '2026년 3월 1일 08:30'],
  ['de', '1. März 2026', 'März 2026', '2026', '1. März 2026, 08:30 Uhr'],
  ['fr', '1er mars 2026', 'mars 2026', '2026', '1er mars 2026 à 08:30'],
  ['es', '1 de marzo de 2026', 'marzo de 2026', '2026', '1 de marzo de 2026, 08:30'],
  ['ru', '1 марта 2026 г.', 'март 2026 г.', '2026 г.', '1 марта 2026 г., 08:30'],
  ['ar', '1 مارس 2026', 'مارس 2026', '2026', '1 مارس 2026، 08:30'],
  ['he', '1 במרץ 2026', 'מרץ 2026', '2026', '1 במרץ 2026, 08:30'],
  ['hi', '1 मार्च 2026', 'मार्च 2026', '2026', '1 मार्च 2026, 08:30'],
])('in %s a day is "%s", a month "%s", a year "%s", a time "%s"', (language, day, month, year, time) => {
  expect(date.call(page, '2026-03-01', language)).toBe(day);
  expect(date.call(page, '2026-03', language)).toBe(month);
  expect(date.call(page, '2026', language)).toBe(year);
  expect(date.call(page, '2026-03-01T08:30', language)).toBe(time);
});

/** Where a month is called by its number, which the pattern words. */
const numbered = new Set(['vi']);

test.each(
  languages.filter(({ tag }) => !numbered.has(tag)).map(({ tag }) => tag),
)('in %s the months are called as Unicode calls them in a date', (tag) => {
  const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2026, month, 14));
    const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    expect(date.call(page, day.toISOString().slice(0, 10), tag).normalize('NFKC')).toContain(name.normalize('NFKC'));
  }
});

test('without a language, the page’s own is used', () => {
  expect(date.call(printing('index.html', {}, 'zh-Hans'), '2026-03-01')).toBe('2026年3月1日');
});

test('seconds and a zone are passed over: a time is that of the copy', () => {
  expect(date.call(page, '2026-03-01T08:30:59+08:00')).toBe('March 1, 2026, 08:30');
});

test.each(['last Tuesday', '2026-3-1', '2026-13-01', ''])('what is no date is given back: %j', (text) => {
  expect(date.call(page, text)).toBe(text);
});

test('what is no text is refused', () => {
  expect(() => date.call(page, null)).toThrow('Unexpected null, expected a date');
});

import { expect, test } from '@jest/globals';
import { sheetOf } from '../../../src/cli/explain/sheet.js';
import { widthOf } from '../../../src/cli/text/width.js';
import type { Article, Person, Reading } from '../../../src/model/article.js';
import { sourcePath } from '../../../src/model/names.js';

function articleBy(...people: ReadonlyArray<Person>): Article {
  return {
    source: sourcePath('lamps.txt'),
    language: 'zh-Hans',
    kicker: null,
    headline: '路灯亮了',
    deck: null,
    byline: people.length === 0 ? null : { text: 'as printed', people },
    dateline: null,
    dateLine: null,
    date: null,
    desk: null,
    slug: null,
    lede: '',
    notes: [],
    furniture: [],
    body: { type: 'root', children: [] },
  };
}

function reading(facts: Partial<Reading>): Reading {
  return { lines: [1, 1], text: 'Lamps', role: 'headline', confidence: 1, evidence: [], runnerUp: null, ...facts };
}

function sheet(readings: ReadonlyArray<Reading>, width = 80, ...people: ReadonlyArray<Person>): Array<string> {
  const doubts = new Set(readings.filter(({ confidence }) => confidence < 0.5).map(({ lines }) => lines[0]));
  return sheetOf('lamps.txt', { article: articleBy(...people), readings, doubts }, { colours: false, width }).split(
    '\n',
  );
}

test('copy stands on the left; role, certainty, reasons and the second best on the right', () => {
  const evidence = [
    { name: 'weak', weight: 0.1 },
    { name: 'short', weight: 0.7 },
    { name: 'first-line', weight: 2.14 },
    { name: 'ends-in-stop', weight: -0.8 },
  ];
  const rows = sheet([reading({ text: '路灯亮了', confidence: 0.98, evidence, runnerUp: 'kicker' })]);
  expect(rows).toEqual([
    'lamps.txt  zh-Hans',
    '',
    '   1 | 路灯亮了                           headline    98 % ██████████',
    '     |                                      first-line +2.1, ends-in-stop −0.8,',
    '     |                                      short +0.7',
    '     |                                      second: kicker',
    '',
    '1 block, 0 of them doubtful.',
    '',
  ]);
});

test('a doubtful reading is marked and counted', () => {
  const rows = sheet([reading({ confidence: 0.41 }), reading({ lines: [3, 3], confidence: 0.9 })]);
  expect(rows[2]).toMatch(/headline {4}41 % ████░░░░░░ \?$/);
  expect(rows[3]).not.toContain('?');
  expect(rows).toContain('2 blocks, 1 of them doubtful.');
});

test('long copy is wrapped by columns, and cut after four lines', () => {
  const rows = sheet([reading({ text: '路灯'.repeat(100), role: 'paragraph' })]);
  const copy = rows.slice(2, 6);
  expect(copy.map((row) => row.slice(0, 7))).toEqual(['   1 | ', '     | ', '     | ', '     | ']);
  expect(copy[3]).toMatch(/…$/);
  expect(rows[6]).toBe('');
  for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(80);
});

test('in a narrow terminal the judgement stands below the copy', () => {
  const rows = sheet([reading({ text: 'Lamps lit in the whole city', runnerUp: 'deck' })], 40);
  expect(rows.slice(2, 5)).toEqual([
    '   1 | Lamps lit in the whole city',
    '       headline   100 % ██████████',
    '         second: deck',
  ]);
});

test('copy can not steer the terminal', () => {
  expect(sheet([reading({ text: '\u001b[2J\u202e' })])[2]).toContain('\\u{1b}[2J\\u{202e}');
});

test('the people of the byline are listed with role and outlet', () => {
  const rows = sheet(
    [reading({})],
    80,
    { name: '王小明', role: '记者', outlet: '晨报' },
    { name: 'Ann Lee', role: null, outlet: null },
  );
  expect(rows).toContain('  王小明                记者  晨报');
  expect(rows).toContain('  Ann Lee');
});

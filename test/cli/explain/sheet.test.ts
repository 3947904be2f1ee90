/**
 * What a person sees at a terminal. Each file of `fixtures/sheets` is a sheet of one of the proofs, `<script>-<columns>`;
 * run `UPDATE=1 npm run jest -- test/cli/explain/sheet` to see what a change does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { setOverruling, sheetOf } from '../../../src/cli/explain/sheet/index.js';
import { widthOf } from '../../../src/cli/text/width.js';
import { proof, proofs } from './proofs.js';

const scripts = ['en', 'zh', 'ar'] as const;
const plain = (width: number) => ({ colours: false, width });
const rowsOf = (sheet: string) => sheet.split('\n');

describe.each(scripts)('a sheet in %s', (script) => {
  test.each([48, 96])('at %i columns', (width) => {
    const path = fileURLToPath(new URL(`../../fixtures/sheets/${script}-${width}.txt`, import.meta.url));
    const sheet = sheetOf(proofs[script], plain(width), false);
    if (process.env['UPDATE'] !== undefined) writeFileSync(path, sheet);
    expect(sheet).toBe(readFileSync(path, 'utf8'));
  });

  test.each([40, 60, 63, 64, 80, 120, 200])('keeps within %i columns, and the roles below one another', (width) => {
    const rows = rowsOf(sheetOf(proofs[script], plain(width), true));
    for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(Math.min(width, 120));
    const columns = rows.flatMap((row) => {
      const at = row.search(/(?:headline|byline|paragraph|header|caption|furniture)\s+(?:\d+ %|given)/);
      return at < 0 ? [] : [widthOf(row.slice(0, at))];
    });
    expect(columns.length).toBeGreaterThan(3);
    expect(new Set(columns).size).toBe(1);
  });
});

test('a doubtful block has a mark at the edge and what came second below its role; it is counted', () => {
  const rows = rowsOf(sheetOf(proofs.en, plain(80), false));
  const at = rows.findIndex((row) => row.includes('A short step back'));
  expect(rows[at]).toMatch(/^\? {2}8 {2}A short step back +header +41 % ━━━╌╌╌╌╌$/);
  expect(rows[at + 1]).toMatch(/^ +or caption\?$/);
  expect(rows.filter((row) => row.startsWith('?'))).toHaveLength(1);
  expect(rows).toContain('7 blocks, 1 doubtful, 1 line dropped as furniture');
});

test('with evidence, each reason has its weight and its words, and it is said what it speaks against', () => {
  const rows = rowsOf(sheetOf(proofs.en, plain(80), true));
  const at = rows.findIndex((row) => row.includes('By Ann Lee and'));
  expect(rows.slice(at + 1, at + 4)).toEqual([
    '      rather than deck:',
    '      −1.8  the line above ends with a stop',
    '      +0.7  is short',
  ]);
});

test('where nobody had to guess, that is said, and there are no reasons', () => {
  const rows = rowsOf(sheetOf(proofs.zh, plain(80), true));
  const at = rows.findIndex((row) => row.includes(' 先问 '));
  expect(rows[at]).toMatch(/header +given$/);
  expect(rows[at + 1]).toBe('');
});

test('where the evidence says nothing, the place is named as the reason', () => {
  const rows = rowsOf(sheetOf(proofs.ar, plain(80), true));
  expect(rows).toContain('      rather than kicker, for its place among the others');
});

test('a byline in which nobody could be named is shown as printed', () => {
  const byline = { text: 'From our desk', people: [] };
  const rows = rowsOf(sheetOf(proof({ text: 'Lamps', article: { byline }, reads: [] }), plain(80), false));
  expect(rows).toContain('  byline    From our desk (nobody named)');
});

test('with colours, roles of a kind have one, doubts are yellow, and what is dropped is dim', () => {
  const sheet = sheetOf(proofs.en, { colours: true, width: 80 }, false);
  expect(sheet).toContain('\u001b[36mheadline');
  expect(sheet).toContain('\u001b[35mbyline');
  expect(sheet).toContain('\u001b[33m or caption?'.replace(' ', ''));
  expect(sheet).toContain('\u001b[2mShare this story\u001b[22m');
});

test('copy can not steer the terminal, and an isolate of its own does not end ours', () => {
  const text = 'سوق\u2069 \u001b[2J\u202e';
  const sheet = sheetOf(proof({ text, reads: [[1, 'headline', 90, 'deck']] }), plain(80), false);
  expect(sheet).toContain('\u2068سوق\\u{2069} \\u{1b}[2J\\u{202e}\u2069');
});

test('how to overrule a reading fits the terminal and names every mark', () => {
  for (const width of [40, 80, 200]) {
    const rows = rowsOf(setOverruling(plain(width)));
    for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width);
    for (const mark of '!~@=^:%') expect(rows.join('\n')).toMatch(new RegExp(`  \\${mark} [a-z]`));
  }
});

test('a file that could not be read has no sheet', () => {
  expect(sheetOf({ file: 'a.txt', explained: null, rows: [], problems: [] }, plain(80), false)).toBe('');
});

import { expect, test } from '@jest/globals';
import { countsOf, sayCounts } from '../../../src/cli/explain/counts.js';
import { asideOf, remarksOn } from '../../../src/cli/explain/proof.js';
import { proof, proofs } from './proofs.js';

test('every line with words is in a row, whether it was read or not', () => {
  const { rows } = proof({ text: '---\na: b\n---\n\nLamps\n\n\n[1]: /a\n\n', reads: [[5, 'headline', 90, 'deck']] });
  expect(rows.map(({ lines, source, reading }) => [lines, source, reading?.role ?? null])).toEqual([
    [[1, 3], ['---', 'a: b', '---'], null],
    [[5, 5], ['Lamps'], 'headline'],
    [[8, 8], ['[1]: /a'], null],
  ]);
  expect(rows.map(asideOf)).toEqual(['front matter', 'not read', 'not read']);
});

test('the kinds of line ends part the same lines', () => {
  const { rows } = proof({ text: 'a\r\nb\rc', reads: [] });
  expect(rows.map(({ source }) => source)).toEqual([['a', 'b', 'c']]);
});

test('a doubt marks its row, and is no remark', () => {
  expect(proofs.en.problems.map(({ id }) => id)).toEqual(['reading-doubtful']);
  expect(remarksOn(proofs.en)).toEqual([]);
  expect(proofs.en.rows.filter(({ isDoubtful }) => isDoubtful).map(({ lines }) => lines[0])).toEqual([8]);
});

test('blocks, doubts and dropped lines are counted, and told in a sentence', () => {
  expect(countsOf([proofs.en, proofs.zh])).toEqual({ blocks: 13, doubtful: 2, dropped: 2 });
  expect(sayCounts({ blocks: 1, doubtful: 0, dropped: 0 })).toBe('1 block, none doubtful, nothing dropped');
  expect(sayCounts({ blocks: 9, doubtful: 2, dropped: 1 })).toBe('9 blocks, 2 doubtful, 1 line dropped as furniture');
});

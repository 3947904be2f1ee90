import { expect, test } from '@jest/globals';
import { problem } from '../../src/model/problems.js';
import { clip, quote } from '../../src/model/quote.js';

test.each([
  ['short', 10, 'short'],
  ['exactly 10', 10, 'exactly 10'],
  ['one more here', 10, 'one more …'],
  ['two\n\tlines ', 10, 'two lines'],
  ['👩👩👩👩👩👩', 4, '👩👩👩…'],
  ['👩👩👩', 4, '👩👩👩'],
  ['路'.repeat(100), 5, '路路路路…'],
])('%j has at most %i characters: %j', (text, most, cut) => {
  expect(clip(text, most)).toBe(cut);
});

test('a quotation of a whole page is one line of bounded length', () => {
  expect(quote('word '.repeat(100_000)).length).toBeLessThan(70);
});

test('no reason is longer because the copy is', () => {
  const long = 'By nobody in particular, '.repeat(1000);
  const reasons = [
    problem('byline-doubtful', long),
    problem('front-matter-unknown', long, ''),
    problem('front-matter-value', long, 'a line of text'),
    problem('front-matter-invalid', long),
    problem('front-matter-twice', long, long),
    problem('date-impossible', long, 'the front matter'),
    problem('override-idle', long, 'any article'),
    problem('template-block', long, 'base.njk', ''),
    problem('article-failed', long),
    problem('copy-mojibake', { found: long, meant: long, as: 'gb18030' }, 1),
  ].map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason.length > 280)).toEqual([]);
});

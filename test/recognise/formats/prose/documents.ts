/** Documents of a few lines that mix the pieces of Markdown's grammar in every way. */
import type { Random } from '../../../hard/seeds.js';
import * as grammar from './grammar.js';

/** Makes a document, of wild mixtures or of copy that is mostly simple; some have CRLF, CR, or a mark of byte order. */
export function documentOf(random: Random): string {
  const line = random.below(2) === 0 ? calmLine : wildLine;
  const parts = random.below(60) === 0 ? ['\ufeff'] : [];
  for (let left = 1 + random.below(7); left > 0; left--) parts.push(...line(random));
  if (random.below(2) === 0) parts.pop();
  const text = parts.join('');
  const ends = random.below(30);
  if (ends < 4) return text.replaceAll('\n', '\r\n');
  if (ends < 5) return text.replaceAll('\n', () => random.pick(['\n', '\r\n', '\r']));
  return text;
}

function calmLine(random: Random): string[] {
  const tokens = many(random, () => random.pick(random.below(5) < 3 ? grammar.words : grammar.calm));
  const start = random.below(2) === 0 ? random.pick(grammar.calmStarts) : '';
  const end = random.below(2) === 0 ? random.pick(grammar.calmEnds) : '';
  return [start, ...tokens, end, random.pick(grammar.calmBreaks)];
}

function wildLine(random: Random): string[] {
  const lineEnd = random.pick(grammar.breaks);
  if (random.below(7) === 0) return [random.pick(grammar.wholes), lineEnd];
  const start = random.below(4) > 0 ? random.pick(grammar.starts) : '';
  const end = random.below(3) === 0 ? random.pick(grammar.ends) : '';
  return [start, ...many(random, () => random.pick(random.pick(shares))), end, lineEnd];
}

const { words, blanks, punctuation, runs, inline } = grammar;

/** How often tokens of each kind come. */
const shares = [words, words, words, blanks, blanks, punctuation, runs, runs, inline, inline];

function many(random: Random, make: () => string): string[] {
  return Array.from({ length: 1 + random.below(9) }, make);
}

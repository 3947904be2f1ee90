import { expect, test } from '@jest/globals';
import { collate } from '../../src/collate/index.js';
import { oneLine } from '../../src/collate/one-line.js';
import { resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

test.each([
  ['the ends of a line', 'Lamps\u2028lit\u2029again\u0085now\nhere', 'Lamps lit again now here'],
  ['an override', 'Lamps \u202egnp.exe', 'Lamps gnp.exe'],
  ['an embedding', 'a\u202bb\u202c', 'ab'],
  ['an isolate that is left open', 'a\u2067b', 'ab'],
  ['an isolate that is closed before it opens', 'a\u2069b\u2066', 'ab'],
  ['hidden tags', 'a\u{e0041}\u{e0042}b', 'ab'],
  ['controls', 'a\u0007b\u009bc\ufeff', 'abc'],
])('%s does not reach beyond a field', (_, text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  'می\u200cخواهم',
  '\u2067שלום\u2069 (Reuters)',
  'שלום\u200f!',
  '👩\u200d🚒 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '葛\u{e0100}城',
])('what a script needs stays: %s', (text) => {
  expect(oneLine(text)).toBe(text);
});

test('each field of a story that stands in one line is one', () => {
  const { settings } = resolve({});
  if (settings === null) throw new Error('The settings of this test are wrong');
  const odd = 'a\u2028\u202eb';
  const person = { name: odd, role: odd, outlet: odd };
  const given = { kicker: odd, headline: odd, deck: odd, dateLine: odd, desk: odd, lede: odd };
  const { stories, desks } = collate(
    [summary('a.txt', { ...given, byline: { text: odd, people: [person] } })],
    settings,
  );
  expect(stories[0]).toMatchObject({ kicker: 'a b', headline: 'a b', deck: 'a b', dateLine: 'a b', lede: 'a b' });
  expect(stories[0]?.byline).toEqual({ text: 'a b', people: [{ name: 'a b', role: 'a b', outlet: 'a b' }] });
  expect(desks.map(({ name }) => name)).toEqual(['a b']);
});

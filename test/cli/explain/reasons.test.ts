import { expect, test } from '@jest/globals';
import { composed } from '../../../src/cli/explain/composed.js';
import { sayAgainst, sayReason, sayWeight } from '../../../src/cli/explain/reasons.js';
import { words } from '../../../src/cli/explain/words.js';
import { evidence } from '../../../src/recognise/label/evidence/index.js';
import { weights } from '../../../src/recognise/label/weights.js';

test.each([
  ['ending: stop', 'ends with a stop'],
  ['ending above: stop', 'the line above ends with a stop'],
  ['byline-words below: role', 'the line below says what somebody is'],
  ['byline-words: by-long', 'begins like a byline, and is long'],
  ['contact: long address', 'has a web address, and is long'],
  ['length: columns 0', 'is tiny'],
  ['form: story short open', 'is a short line without a stop, in the story'],
  ['form: tiny closed before nothing', 'is a tiny line with a stop, at the very end'],
  ['place: top 0', 'is the first line'],
  ['place: end 1', 'is the last line but one'],
  ['run: going-on 4', 'is a short line with a comma or colon, one of many in a row'],
  ['gaps: above wider', 'has a wider gap than usual above'],
  ['gaps: apart closed', 'stands apart with a stop'],
  ['names: latin several', "is shaped like several people's names"],
  ['pair: much longer below in Han', 'is much longer than the line below'],
  ['pair: nothing above in letters', 'has no short line above'],
  ['pair: clause above clauses', 'is a single clause and the line below is of several clauses'],
  ['pair: clauses below nothing', 'is of several clauses with no short line above'],
  ['story-words: says', 'tells what somebody said'],
  ['pair: clause below clause', 'is a single clause as the line above is'],
  ['neighbours: long and long', 'stands between a long line and another'],
  ['neighbours: nothing and long', 'stands at the top, before a long line'],
  ['neighbours: long and open', 'stands between a long line and a short line without a stop'],
])('%s is told as: %s', (name, said) => {
  expect(sayReason({ name })).toBe(said);
});

test.each([
  'weather: rain',
  'ending: fire-work',
  'form: huge',
  'place: top 9',
  'run: 3',
  'odd',
])('a reason without words is told by its name: %s', (name) => {
  expect(sayReason({ name })).toBe(name);
});

test('a weight has its sign and one digit behind the point', () => {
  expect([1.84, -0.35, 12].map((weight) => sayWeight({ weight }))).toEqual(['+1.8', '−0.3', '+12.0']);
});

test('it is told what the reasons speak against', () => {
  const reason = { name: 'ending: stop', weight: 1 };
  expect(sayAgainst({ evidence: [reason], runnerUp: 'deck' })).toBe('rather than deck:');
  expect(sayAgainst({ evidence: [], runnerUp: 'deck' })).toBe('rather than deck, for its place among the others');
});

/** The reasons that can be told are those that weigh something, and they are all in the table. */
test('there are words for every sign that weighs something', () => {
  const names = Object.keys(weights.signs);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => sayReason({ name }) === name)).toEqual([]);
});

test('words are fit to stand behind “the line above”', () => {
  const told = Object.keys(weights.signs).map((name) => sayReason({ name }));
  const verb = /^(?:the line (?:above|below) )?(?:is|has|begins|ends|stands|reads|says|tells|names|points|shares) \S/;
  expect(told.filter((said) => !verb.test(said) || /undefined|null|: /.test(said))).toEqual([]);
});

test('there are no words for evidence that is gone', () => {
  const known = evidence.map(({ name }) => name.replaceAll('-', ' '));
  expect([...Object.keys(words), ...Object.keys(composed)].filter((name) => !known.includes(name))).toEqual([]);
});

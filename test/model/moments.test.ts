/** What moment a text is, in places whose clocks are changed. */
import { expect, test } from '@jest/globals';
import { instantOf, type Leaning, writeInstant, writeLocal } from '../../src/model/moments.js';

function utc(text: string, zone: string, leaning?: Leaning): string {
  return writeInstant(instantOf(text, zone, leaning));
}

test.each([
  ['2026-03-01', 'Asia/Shanghai', '2026-02-28T16:00:00Z'],
  ['2026-03-01T08:30', 'Asia/Shanghai', '2026-03-01T00:30:00Z'],
  ['2026-03-01 08:30', 'Asia/Shanghai', '2026-03-01T00:30:00Z'],
  ['2026-03-01T08:30:15', 'Asia/Shanghai', '2026-03-01T00:30:15Z'],
  ['2026-03-01T08:30+05:30', 'Asia/Shanghai', '2026-03-01T03:00:00Z'],
  ['2026-03-01T08:30Z', 'Asia/Shanghai', '2026-03-01T08:30:00Z'],
  ['2026-01-15T12:00', 'America/New_York', '2026-01-15T17:00:00Z'],
  ['2026-07-15T12:00', 'America/New_York', '2026-07-15T16:00:00Z'],
  ['0050-03-01T00:00', 'UTC', '0050-03-01T00:00:00Z'],
])('%s in %s is %s', (text, zone, expected) => {
  expect(utc(text, zone)).toBe(expected);
});

test('on the days when clocks change, each side of the change has its own offset', () => {
  expect(utc('2026-03-29T01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:00Z');
  expect(utc('2026-03-29T03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00Z');
  expect(utc('2026-10-25T01:59', 'Europe/Berlin')).toBe('2026-10-24T23:59:00Z');
  expect(utc('2026-10-25T03:00', 'Europe/Berlin')).toBe('2026-10-25T02:00:00Z');
});

test('a time that clocks show twice is the earlier or the later one, as asked for', () => {
  expect(utc('2026-10-25T02:30', 'Europe/Berlin', 'earlier')).toBe('2026-10-25T00:30:00Z');
  expect(utc('2026-10-25T02:30', 'Europe/Berlin', 'later')).toBe('2026-10-25T01:30:00Z');
});

test('a time that clocks never show lies before or behind the gap, as asked for', () => {
  expect(utc('2026-03-29T02:30', 'Europe/Berlin', 'earlier')).toBe('2026-03-29T00:30:00Z');
  expect(utc('2026-03-29T02:30', 'Europe/Berlin', 'later')).toBe('2026-03-29T01:30:00Z');
});

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01 08:30', '2026-03-01T08:30'],
  ['2026-03-01T08:30:59', '2026-03-01T08:30'],
  ['2026-03-01T20:30Z', '2026-03-02T04:30'],
  ['2026-03-01T00:30:00-05:00', '2026-03-01T13:30'],
])('%s is %s on a clock in Shanghai', (text, expected) => {
  expect(writeLocal(text, 'Asia/Shanghai')).toBe(expected);
});

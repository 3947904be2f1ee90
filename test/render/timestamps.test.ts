import { expect, test } from '@jest/globals';
import { momentOf, rfc822, rfc3339 } from '../../src/render/timestamps.js';

const both = (text: string, zone: string) => {
  const moment = momentOf(text, zone) ?? Number.NaN;
  return [rfc3339(moment, zone), rfc822(moment, zone)];
};

test.each([
  ['2026-03-01', 'UTC', '2026-03-01T00:00:00Z', 'Sun, 01 Mar 2026 00:00:00 +0000'],
  ['2020-02-20', 'Asia/Shanghai', '2020-02-20T00:00:00+08:00', 'Thu, 20 Feb 2020 00:00:00 +0800'],
  ['2026-03-01T08:30', 'America/St_Johns', '2026-03-01T08:30:00-03:30', 'Sun, 01 Mar 2026 08:30:00 -0330'],
  ['2026-12-31T23:59:58', 'Asia/Kathmandu', '2026-12-31T23:59:58+05:45', 'Thu, 31 Dec 2026 23:59:58 +0545'],
  ['2026-03-01T08:30Z', 'Asia/Tokyo', '2026-03-01T17:30:00+09:00', 'Sun, 01 Mar 2026 17:30:00 +0900'],
  ['2026-03-01T08:30-05:00', 'Europe/Berlin', '2026-03-01T14:30:00+01:00', 'Sun, 01 Mar 2026 14:30:00 +0100'],
])('%s in %s is %s, and in RSS %s', (text, zone, atom, rss) => {
  expect(both(text, zone)).toEqual([atom, rss]);
});

test('in summer clocks are an hour on', () => {
  expect(both('2026-01-15T12:00', 'Europe/Berlin')[0]).toBe('2026-01-15T12:00:00+01:00');
  expect(both('2026-07-15T12:00', 'Europe/Berlin')[0]).toBe('2026-07-15T12:00:00+02:00');
});

test('on the days when clocks change, each hour has the offset that it had', () => {
  expect(both('2026-03-29T01:59', 'Europe/Berlin')[0]).toBe('2026-03-29T01:59:00+01:00');
  expect(both('2026-03-29T03:00', 'Europe/Berlin')[0]).toBe('2026-03-29T03:00:00+02:00');
  expect(both('2026-10-25T01:59', 'Europe/Berlin')[0]).toBe('2026-10-25T01:59:00+02:00');
  expect(both('2026-10-25T03:00', 'Europe/Berlin')[0]).toBe('2026-10-25T03:00:00+01:00');
});

test('a time that clocks leave out is written as one that they show', () => {
  expect(both('2026-03-29T02:30', 'Europe/Berlin')[0]).toMatch(/T(?:01:30:00\+01:00|03:30:00\+02:00)$/);
});

test('a time that clocks show twice is one of the two', () => {
  expect(both('2026-10-25T02:30', 'Europe/Berlin')[0]).toMatch(/T02:30:00\+0[12]:00$/);
});

test('what is written reads back as the same moment', () => {
  const moment = Date.parse('2026-10-25T00:30:15Z');
  for (const zone of ['Europe/Berlin', 'Asia/Shanghai', 'America/New_York', 'Pacific/Chatham', 'UTC']) {
    expect(Date.parse(rfc3339(moment, zone))).toBe(moment);
    expect(Date.parse(rfc822(moment, zone))).toBe(moment);
  }
});

test.each([null, '2026', '2026-03', 'yesterday', '2026-02-30'])('%s is no moment', (text) => {
  expect(momentOf(text, 'UTC')).toBeNull();
});

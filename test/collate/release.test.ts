/** Which articles are out, and when the next one comes out or expires. */
import { expect, test } from '@jest/globals';
import { nextDue, released } from '../../src/collate/index.js';
import { noNews, type Release } from '../../src/model/news.js';
import { type Options, resolve, type Settings } from '../../src/model/settings.js';
import { summary } from './summary.js';

function settingsOf(options: Options): Settings {
  const { settings } = resolve({ timezone: 'Europe/Berlin', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  return settings;
}

const release = (given: Partial<Release>): Release => ({ ...noNews.release, ...given });

function isOut(given: Partial<Release>, options: Options): boolean {
  const article = summary('lamps.txt', { news: { ...noNews, release: release(given) } });
  return released([article], settingsOf(options)).length === 1;
}

test('an article under embargo comes out at that moment, to the second', () => {
  const embargo = '2026-03-02T06:00';
  expect(isOut({ embargo }, { now: '2026-03-02T05:59:59' })).toBe(false);
  expect(isOut({ embargo }, { now: '2026-03-02T06:00' })).toBe(true);
  expect(isOut({ embargo }, { now: '2026-03-02T04:59:59Z' })).toBe(false);
  expect(isOut({ embargo }, { now: '2026-03-02T05:00:00Z' })).toBe(true);
});

test('an article is out until before the moment when it expires', () => {
  const expiry = '2026-04-01';
  expect(isOut({ expiry }, { now: '2026-03-31T23:59:59' })).toBe(true);
  expect(isOut({ expiry }, { now: '2026-04-01' })).toBe(false);
});

test('in the hour that clocks show twice nothing comes out too early, and nothing expires too late', () => {
  const twice = '2026-10-25T02:30';
  expect(isOut({ embargo: twice }, { now: '2026-10-25T00:30Z' })).toBe(false);
  expect(isOut({ embargo: twice }, { now: '2026-10-25T01:30Z' })).toBe(true);
  expect(isOut({ expiry: twice }, { now: '2026-10-25T00:30Z' })).toBe(false);
});

test('a draft is never out', () => {
  expect(isOut({ isDraft: true }, { now: '2026-03-02' })).toBe(false);
});

test('--drafts shows drafts and what is under embargo, and nothing that has expired', () => {
  const shown = { now: '2026-03-02', drafts: true };
  expect(isOut({ isDraft: true, embargo: '2026-03-03' }, shown)).toBe(true);
  expect(isOut({ embargo: '2026-03-03' }, shown)).toBe(true);
  expect(isOut({ expiry: '2026-03-01' }, shown)).toBe(false);
});

test('without a moment of the build nothing is out that is under embargo', () => {
  expect(isOut({ embargo: '2020-01-01' }, {})).toBe(false);
});

test('a date to come holds nothing back', () => {
  expect(released([summary('a.txt', { date: '2030-01-01' })], settingsOf({ now: '2026-03-02' }))).toHaveLength(1);
});

test('next due is the first embargo or expiry to come, in UTC', () => {
  const settings = settingsOf({ now: '2026-03-02T06:00' });
  const releases = [
    release({ embargo: '2026-03-02T06:00', expiry: '2026-05-01' }),
    release({ embargo: '2026-03-30T00:00' }),
    release({ embargo: '2026-03-03T00:00', isDraft: true }),
    release({ embargo: '2026-03-05', expiry: '2026-03-04' }),
  ];
  expect(nextDue(releases, settings)).toBe('2026-03-29T22:00:00Z');
  expect(nextDue(releases.slice(0, 1), settings)).toBe('2026-04-30T22:00:00Z');
  expect(nextDue(releases.slice(2), settings)).toBeNull();
});

/** The order of stories on fronts: by priority, which orders nothing else. */
import { expect, test } from '@jest/globals';
import { collate, plan } from '../../src/collate/index.js';
import { noNews } from '../../src/model/news.js';
import { resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

const { settings } = resolve({});
if (settings === null) throw new Error('The settings of this test are wrong');

/** A story of a day, which is its name. */
function story(day: string, priority = 0) {
  return summary(`city/${day}.txt`, { date: day, news: { ...noNews, priority } });
}

function daysOn(path: string, stories: ReadonlyArray<ReturnType<typeof story>>) {
  if (settings === null) throw new Error('no settings');
  const page = plan(collate(stories, settings), settings).find((each) => each.path === path);
  return (page?.context.stories ?? []).map(({ date }) => date);
}

const week = [story('2026-03-01'), story('2026-03-02', 5), story('2026-03-03'), story('2026-03-04', -1)];

test.each(['index.html', 'city/index.html'])('%s has them by priority, and of one priority newest first', (path) => {
  expect(daysOn(path, week)).toEqual(['2026-03-02', '2026-03-03', '2026-03-01', '2026-03-04']);
});

test('the stories of an edition stay newest first', () => {
  if (settings === null) throw new Error('no settings');
  const dates = collate(week, settings).stories.map(({ date }) => date);
  expect(dates).toEqual(['2026-03-04', '2026-03-03', '2026-03-02', '2026-03-01']);
});

test.each(['index.html', 'city/index.html'])('%s forgets the lead of long ago', (path) => {
  const later = Array.from({ length: 60 }, (_, at) => story(`2026-0${4 + Math.floor(at / 20)}-${10 + (at % 20)}`));
  expect(daysOn(path, [story('2026-03-02', 5), ...later])[0]).toBe('2026-06-29');
});

/** What front matter says of an article's place in the paper and in time. */
import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { noNews } from '../../src/model/news.js';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';

const { settings } = resolve({ timezone: 'Asia/Shanghai' });
if (settings === null) throw new Error('The settings of this test are wrong');

function read(frontMatter: string) {
  const value = `---\n${frontMatter}\n---\nThe lamps are lit\n\nThe lamps of Rope Lane were lit again on Saturday evening.\n`;
  const file = new VFile({ cwd: '/', path: 'a.txt', value });
  if (settings === null) throw new Error('no settings');
  return { article: recognise(file, settings), messages: file.messages };
}

const newsOf = (frontMatter: string) => read(frontMatter).article?.news;
const told = (frontMatter: string) => read(frontMatter).messages.map(({ ruleId }) => ruleId);

test('an article that says nothing has nothing', () => {
  expect(newsOf('desk: city')).toEqual(noNews);
});

test.each([
  ['id: lamps-2026', { id: 'lamps-2026' }],
  ['updated: 2026-03-02T09:00+08:00', { updated: '2026-03-02T09:00+08:00' }],
  ['lastmod: 2026-03-02', { updated: '2026-03-02' }],
  ['tags: lamps, streets，路灯、街道', { tags: ['lamps', 'streets', '路灯', '街道'] }],
  ['keywords: [lamps, "streets, old", lamps]', { tags: ['lamps', 'streets, old'] }],
  ['priority: 2', { priority: 2 }],
  ['priority: -1', { priority: -1 }],
  ['series: Lamps of the town', { series: 'Lamps of the town' }],
  ['edition: 2026-03-01', { issue: { date: '2026-03-01', number: null } }],
  ['edition: { date: 2026-03-01, number: 0815 }', { issue: { date: '2026-03-01', number: '0815' } }],
  ['page: A05', { printPage: { number: 'A05', name: null } }],
  ['page: A05 要闻', { printPage: { number: 'A05', name: '要闻' } }],
  ['page: 第5版：要闻', { printPage: { number: '第5版', name: '要闻' } }],
  ['page: 05', { printPage: { number: '05', name: null } }],
  ['page: { number: 05, name: News }', { printPage: { number: '05', name: 'News' } }],
  ['corrections: { date: 2026-03-02, text: Ana. }', { corrections: [{ date: '2026-03-02', text: 'Ana.' }] }],
  [
    'corrections:\n- date: 2026-03-02\n  text: |\n    It is\n    Ana.\n- {date: 2026-03-03, text: Ben.}',
    {
      corrections: [
        { date: '2026-03-02', text: 'It is Ana.' },
        { date: '2026-03-03', text: 'Ben.' },
      ],
    },
  ],
  ['aliases: /2019/lamps/', { aliases: ['/2019/lamps/'] }],
  ['redirect_from: [2019/lamps.html, /旧/路灯]', { aliases: ['2019/lamps.html', '/旧/路灯'] }],
  ['translationOf: city/lamps.txt', { translationOf: 'city/lamps.txt' }],
  ['draft: true', { release: { isDraft: true, embargo: null, expiry: null } }],
  [
    'embargo: 2026-03-02 06:00\nexpires: 2026-04-01',
    { release: { isDraft: false, embargo: '2026-03-02 06:00', expiry: '2026-04-01' } },
  ],
  ['rights: © Harbour Wire', { rights: '© Harbour Wire' }],
  ['standing: true', { isStanding: true }],
])('%j', (frontMatter, news) => {
  expect(newsOf(frontMatter)).toEqual({ ...noNews, ...news });
});

test.each([
  ['opinion', 'opinion'],
  ['Review', 'review'],
  ['评论', 'opinion'],
  ['Hintergrund', 'background'],
  ['reportaje', 'report'],
  ['реклама', 'sponsored'],
])('the label %s is %s', (word, label) => {
  expect(newsOf(`label: ${word}`)?.label).toBe(label);
});

test.each([
  ['label: sport', 'The value of "label" is not one of opinion, analysis, report, review, background, sponsored'],
  ['priority: high', 'The value of "priority" is not a whole number such as 1'],
  ['priority: 1.5', 'The value of "priority" is not a whole number such as 1'],
  ['tags: { lamps: 1 }', 'The value of "tags" is not tags parted by commas, or a list of them'],
  [
    'edition: 2026-02-31',
    'The value of "edition" is not the day of a printed issue such as 2026-03-01, or its date and number',
  ],
  ['corrections: It was Ana.', 'The value of "corrections" is not a list of corrections, each with its date and text'],
  ['draft: maybe', 'The value of "draft" is not true or false'],
  [
    'publishDate: soon',
    'The value of "publishDate" is not a moment such as 2026-03-01, 2026-03-01T06:00 or 2026-03-01T06:00+08:00',
  ],
])('a value that is none keeps the article off the site: %s', (frontMatter, reason) => {
  const { article, messages } = read(frontMatter);
  expect(article).toBeNull();
  expect(messages.map((message) => message.reason)).toEqual([reason]);
});

test.each([
  '../secret',
  '/a/%2e%2e/b',
  'https://example.org/lamps',
  '//example.org/lamps',
  'lamps?id=3',
  'lamps#top',
  '"a\\u0007b"',
  'a\\b',
  '/',
])('an alias that is no path of this site is refused: %s', (alias) => {
  expect(told(`aliases: ${alias}`)).toEqual(['front-matter-value']);
});

test.each([
  'embargo:',
  'draft: ""',
  'expires: ~',
  'embargo: 2026-02-31',
  'expires: [2026-03-01]',
])('what would hold an article back is never passed over: %s', (frontMatter) => {
  expect(told(frontMatter)).toEqual(['front-matter-value']);
  expect(read(frontMatter).article).toBeNull();
});

test.each([
  'embargoo: 2026-03-01',
  'drafts: true',
  'expire: 2026-03-01',
])('nor is a key that is nearly one of those: %s', (frontMatter) => {
  expect(told(frontMatter)).toEqual(['front-matter-withheld']);
  expect(read(frontMatter).article).toBeNull();
});

test('a day of a change that no calendar has costs that day and no more', () => {
  expect(told('updated: 2026-02-31')).toEqual(['date-impossible']);
  expect(newsOf('updated: 2026-02-31')).toEqual(noNews);
});

test("a date with the offset of another zone is the paper's own day and time", () => {
  expect(read('date: 2026-03-01T20:30:00Z').article?.date).toBe('2026-03-02T04:30');
  expect(read('date: 2026-03-01 20:30').article?.date).toBe('2026-03-01T20:30');
});

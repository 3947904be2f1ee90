/** Filters whose readers are machines. */
import { describe, expect, test } from '@jest/globals';
import { outputPath } from '../../../src/model/names.js';
import { noNews } from '../../../src/model/news.js';
import { alternates } from '../../../src/render/filters/alternates.js';
import { changed } from '../../../src/render/filters/changed.js';
import { locale } from '../../../src/render/filters/locale.js';
import { moment } from '../../../src/render/filters/moment.js';
import { neighbours } from '../../../src/render/filters/neighbours.js';
import { snippet } from '../../../src/render/filters/snippet.js';
import { languages } from '../../../src/render/strings/index.js';
import { printing, storyWith } from '../samples.js';

const berlin = printing('x/index.html', { timezone: 'Europe/Berlin' });

describe('snippet', () => {
  test('leaves a short text alone, but for its spaces', () => {
    expect(snippet('  The last\n lamp ')).toBe('The last lamp');
    expect(snippet('a'.repeat(160))).toBe('a'.repeat(160));
  });

  test('cuts a long one between words, to 160 characters at most', () => {
    const cut = snippet('lamps and '.repeat(40));
    expect(cut.length).toBeLessThanOrEqual(160);
    expect(cut).toMatch(/(?:lamps|and)…$/);
  });

  test('cuts Chinese at its punctuation', () => {
    const cut = snippet('老巷的路灯今晚全部亮了，街坊都来看。'.repeat(12));
    expect([...cut].length).toBeLessThanOrEqual(160);
    expect(cut).toMatch(/(?:亮了|来看)…$/);
  });

  test('counts characters, and cuts none in two', () => {
    expect(snippet('🏮'.repeat(200))).toBe(`${'🏮'.repeat(159)}…`);
  });
});

describe('locale', () => {
  test.each([
    ['zh-Hans', 'zh_CN'],
    ['zh-Hant', 'zh_TW'],
    ['zh-Hant-HK', 'zh_HK'],
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['pt-br', 'pt_BR'],
    ['sr-Latn-RS', 'sr_RS'],
    ['tlh', ''],
  ])('%s is %s', (tag, expected) => {
    expect(locale(tag)).toBe(expected);
  });

  test.each(languages.map(({ tag }) => tag))('knows the theme’s language %s', (tag) => {
    expect(locale(tag)).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  });
});

describe('moment', () => {
  test.each([
    ['2026-03-01', '2026-03-01T00:00:00+01:00'],
    ['2026-07-01T08:30', '2026-07-01T08:30:00+02:00'],
    ['2026', '2026'],
  ])('%s is %s', (text, expected) => {
    expect(moment.call(berlin, text)).toBe(expected);
  });
});

describe('changed', () => {
  test('is empty where nothing says so, whenever the story came out', () => {
    expect(changed.call(berlin, storyWith({ date: '2026-03-01' }))).toBe('');
  });

  test('is the last change or correction', () => {
    const corrections = [{ date: '2026-03-03', text: 'It was Thursday.' }];
    const news = { ...noNews, updated: '2026-03-02T09:00', corrections };
    expect(changed.call(berlin, storyWith({ date: '2026-03-01', news }))).toBe('2026-03-03T00:00:00+01:00');
  });
});

describe('alternates', () => {
  const link = (language: string) => ({
    path: outputPath(`${language}/index.html`),
    language,
    headline: 'Lamps',
    deck: null,
    date: null,
  });
  const three = ['en', 'fr', 'de'].map(link);

  test('are none where a story has no translation', () => {
    expect(alternates.call(berlin, storyWith())).toEqual([]);
  });

  test.each(three)('are the same on the page of each, itself among them: $language', (own) => {
    const translations = three.filter((each) => each !== own);
    expect(alternates.call(berlin, storyWith({ ...own, translations }))).toEqual([
      { language: 'de', path: 'de/index.html' },
      { language: 'en', path: 'en/index.html' },
      { language: 'fr', path: 'fr/index.html' },
      { language: 'x-default', path: 'en/index.html' },
    ]);
  });

  test('have the first by language for everybody else where none is in the language of the site', () => {
    const japanese = printing('x/index.html', { language: 'ja' });
    const story = storyWith({ ...link('fr'), translations: [link('de')] });
    expect(alternates.call(japanese, story).at(-1)).toEqual({ language: 'x-default', path: 'de/index.html' });
  });
});

describe('neighbours', () => {
  const at = (path: string) => outputPath(`${path}/index.html`);

  test('of a page of a list are the newer and the older one', () => {
    const { ctx } = printing('city/2/index.html');
    const paging = { number: 2, count: 3, newer: at('city'), older: at('city/1') };
    expect(neighbours.call({ ctx: { ...ctx, paging } })).toEqual({ previous: at('city'), next: at('city/1') });
  });

  test('of a page in print are those beside it in its issue', () => {
    const { ctx } = printing('print/a02/index.html');
    const page = (name: string) => ({ number: name, name: null, path: at(`print/${name}`), stories: [] });
    const turn = { newer: null, older: null, previous: page('a01'), next: null };
    const context = { ...ctx, printed: page('a02'), turn };
    expect(neighbours.call({ ctx: context })).toEqual({ previous: at('print/a01'), next: null });
  });

  test('of any other page are none', () => {
    expect(neighbours.call(berlin)).toEqual({ previous: null, next: null });
  });
});

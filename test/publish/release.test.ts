/** What isn't out is nowhere: in no page, no feed, no list, no address. */
import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { publish } from '../../src/publish.js';
import { readTheme } from '../../src/read/index.js';

const theme = await readTheme(null);

function story(headline: string, word: string, frontMatter: string): string {
  const body = `The ${word} was seen in the harbour on Monday. Everybody spoke of the ${word}, and the ${word} left again.`;
  return `---\n${frontMatter}\ntags: ${word}, harbour\n---\n${headline}\n\nBy Ana ${word}\n\n${body}\n`;
}

const copy = {
  'city/2026-03-01-lamps.txt': story('Lamps are lit', 'Lampwort', 'series: Light'),
  'city/2026-03-01-whale.txt': story('Whale comes', 'Zyxwhale', 'embargo: 2026-03-02T06:00\nseries: Light'),
  'zyxbudget/2026-03-01-zyxbudget.txt': story('Budget falls', 'Zyxbudget', 'draft: true\nlabel: analysis'),
  'city/2026-02-01-sale.txt': story('Sale ends', 'Zyxsale', 'expires: 2026-03-01T00:00\naliases: zyxsale'),
};

function site(options: Options) {
  const { settings } = resolve({ url: 'https://example.org/', timezone: 'Europe/Berlin', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  const files = Object.entries(copy).map(
    ([path, value]) => new VFile({ cwd: '/', path, value, data: { source: sourcePath(path) } }),
  );
  const { files: made, nextDue, edition } = publish({ copy: files, theme, settings });
  const all = [...made].map(({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes)}`.toLowerCase());
  const has = (word: string) => all.some((file) => file.includes(word));
  const shown = ['lampwort', 'zyxwhale', 'zyxbudget', 'zyxsale'].filter(has);
  return { shown, nextDue, stories: edition.stories.length };
}

test('before an embargo ends not a word of the article is in any file', () => {
  expect(site({ now: '2026-03-02T05:59' })).toEqual({
    shown: ['lampwort'],
    nextDue: '2026-03-02T05:00:00Z',
    stories: 1,
  });
});

test('after it the article is there, and nothing else is due', () => {
  expect(site({ now: '2026-03-02T06:00' })).toEqual({ shown: ['lampwort', 'zyxwhale'], nextDue: null, stories: 2 });
});

test('what will expire is there until it does', () => {
  expect(site({ now: '2026-02-28T12:00' })).toMatchObject({
    shown: ['lampwort', 'zyxsale'],
    nextDue: '2026-02-28T23:00:00Z',
  });
});

test('with drafts everything is there but what has expired', () => {
  expect(site({ now: '2026-03-02T05:59', drafts: true }).shown).toEqual(['lampwort', 'zyxwhale', 'zyxbudget']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from '../../src/build.js';
import { resolve, type Settings } from '../../src/model/settings.js';
import { folderOf } from '../folder.js';
import { draw } from '../pictures/drawings.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

function settingsOf(options: object = {}): Settings {
  const { settings } = resolve({ now: '2026-03-02T06:00', ...options });
  if (settings === null) throw new Error('these are no settings');
  return settings;
}

function picturesIn(cwd: string): ReadonlyArray<string> {
  const all = readdirSync(join(cwd, 'dist'), { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /^pictures.*\.(?:jpg|png|avif|webp)$/.test(path)).sort();
}

test('a picture with the name of an article is published with it, and stays as it is at the next build', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/lamps.jpg': await draw({ width: 500 }) });
  const first = await build(settingsOf(), { cwd });
  expect(picturesIn(cwd).map((path) => path.replace(/.*-lamps/, ''))).toEqual(
    ['-400.avif', '-400.jpg', '-400.webp', '-500.avif', '-500.webp', '.jpg'].filter(
      (name) => first.written > 0 && name,
    ),
  );
  const page = first.edition.stories[0]?.path ?? '';
  expect(readFileSync(join(cwd, 'dist', page), 'utf8')).toMatch(
    /<figure>.*<figcaption>The lamp 灯 <span class="credit">/,
  );
  const second = await build(settingsOf(), { cwd });
  expect(second).toMatchObject({ written: 0, deleted: 0, unchanged: first.written });
});

test('a broken picture costs its article nothing else', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/lamps.jpg': 'no picture' });
  const built = await build(settingsOf(), { cwd });
  expect(built.articles).toBe(1);
  expect(built.copy[0]?.messages.map(({ ruleId }) => ruleId)).toContain('picture-broken');
  expect(picturesIn(cwd)).toEqual([]);
});

test('an article that is not out yet keeps its pictures to itself', async () => {
  const draft = `---\ndraft: true\n---\n${lamps}`;
  const cwd = folderOf({ 'articles/lamps.txt': draft, 'articles/lamps.jpg': await draw() });
  await build(settingsOf(), { cwd });
  expect(picturesIn(cwd)).toEqual([]);
  await build(settingsOf({ drafts: true }), { cwd });
  expect(picturesIn(cwd).length).toBeGreaterThan(0);
});

const site = { url: 'https://harbour.example/', name: 'Harbour Tidings' };

function metaOf(cwd: string, page: string): ReadonlyMap<string, string> {
  const html = readFileSync(join(cwd, 'dist', page), 'utf8');
  const found = html.matchAll(/<meta (?:property|name)="((?:og:image|twitter:card)[^"]*)" content="([^"]*)">/g);
  return new Map([...found].map(([, name = '', content = '']) => [name, content]));
}

test('a story without a picture has a social card, and one with a picture has that', async () => {
  const cwd = folderOf({
    'articles/2026-03-01-lamps.txt': lamps,
    'articles/2026-03-01-ferry.txt': lamps.replace('Lamps lit', 'Ferry runs'),
    'articles/2026-03-01-ferry.jpg': await draw(),
  });
  const { edition, copy } = await build(settingsOf(site), { cwd });
  const pages = new Map(edition.stories.map(({ headline, path }) => [headline, path]));
  const ferry = metaOf(cwd, pages.get('Ferry runs again') ?? '');
  expect(ferry.get('og:image')).toMatch(/-ferry\.jpg$/);
  const own = metaOf(cwd, pages.get('Lamps lit again') ?? '');
  if (copy.some(({ messages }) => messages.some(({ ruleId }) => ruleId === 'card-letters'))) {
    // This machine has no fonts.
    expect(Object.fromEntries(own)).toEqual({ 'twitter:card': 'summary' });
    return;
  }
  expect(Object.fromEntries(own)).toEqual({
    'og:image': expect.stringMatching(/^https:\/\/harbour\.example\/pictures\/.*-card\.png$/),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Lamps lit again',
    'twitter:card': 'summary_large_image',
  });
  expect(readFileSync(join(cwd, 'dist', pages.get('Lamps lit again') ?? ''), 'utf8')).not.toMatch(/"image":[^}]*-card/);
  expect(picturesIn(cwd).filter((path) => path.endsWith('-card.png'))).toHaveLength(1);
  await build(settingsOf({ ...site, cards: 0 }), { cwd });
  expect(picturesIn(cwd).filter((path) => path.endsWith('-card.png'))).toEqual([]);
});

test('the portrait of an author is published, and told of where it is not there', async () => {
  const cwd = folderOf({
    'articles/lamps.txt': lamps,
    'articles/people/ann.jpg': await draw({ width: 300, height: 200 }),
  });
  const authors = (portrait: string) => ({ ...site, cards: 0, authors: { 'Ann Lee': { portrait } } });
  const built = await build(settingsOf(authors('people/ann.jpg')), { cwd });
  expect(built.copy.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).not.toContain('copy-picture');
  const page = readFileSync(join(cwd, 'dist', built.edition.authors[0]?.path ?? ''), 'utf8');
  expect(page).toMatch(
    /"image":\{"@type":"ImageObject","url":"https:\/\/harbour\.example\/pictures\/[^"]*-ann-portrait-192\.jpg"/,
  );
  expect(page).toMatch(/<img [^>]*src="[^"]*-ann-portrait-192\.jpg"/);
  const lost = await build(settingsOf(authors('people/nobody.jpg')), { cwd });
  expect(lost.copy.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain('portrait-unusable');
});

/** Watch mode in a real browser: what an editor sees after saving. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { run } from '../../src/cli/main.js';
import { worldIn } from '../cli/world.js';
import { folderOf, put } from '../folder.js';
import { describeInBrowser, theBrowser } from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRun = readFileSync(new URL('in-page/axe-run.js', import.meta.url), 'utf8');
const shots = fileURLToPath(new URL('shots', import.meta.url));

/** The strictest policy that a theme can give its pages; watch mode has to live with it. */
const policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; " +
  "script-src 'self'; connect-src 'self'; manifest-src 'self'\">";
const base = readFileSync(join(root, 'templates/base.njk'), 'utf8')
  .replace('<head>', `<head>\n${policy}`)
  .replace('</head>', `<link rel="stylesheet" href="{{ 'assets/more.css' | link }}"></head>`);

const paragraph = 'The lamps in the old town were lit again on Monday, and people came to see them in the rain.';

function story(headline: string, first = paragraph, count = 60): string {
  return [
    headline,
    'By Ann Lee',
    first,
    ...Array.from({ length: count }, (_, n) => `${paragraph} It was day ${n}.`),
  ].join('\n\n');
}

/** A paper of two stories, with a theme of its own. */
function paper(more: Record<string, string> = {}): string {
  return folderOf({
    'newsgen.config.yaml': 'name: The Lamp\nurl: https://lamp.example/\ntemplates: theme\n',
    'theme/base.njk': base,
    'theme/assets/more.css': 'body { outline: 0 }\n',
    'articles/city/2026-03-01-lamps.md': `---\nslug: lamps\n---\n${story('Lamps lit again')}`,
    'articles/city/2026-03-02-buses.txt': story('Buses are late'),
    ...more,
  });
}

const open: Array<{ stop(): Promise<void> }> = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});

/** Starts a watch of a folder and gives the site's address. */
async function watch(cwd: string, port = '0') {
  const world = worldIn(cwd);
  const code = run(['watch', '--port', port], world.io);
  const stop = async () => {
    world.signal('SIGINT');
    expect(await code).toBe(130);
  };
  const end = async () => {
    open.splice(0);
    await stop();
  };
  open.push({ stop });
  for (let i = 0; i < 400 && !/\d s\./.test(world.ran.stdout); i++) await wait(25);
  const address = /The site is at (\S+)/.exec(world.ran.stdout)?.[1] ?? '';
  return { address, port: new URL(address).port, stop: end };
}

/** Opens a page and marks it, so that a page that was loaded anew is told from one that was changed in place. */
async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await (await theBrowser()).newContext(options)).newPage();
  await page.goto(address);
  await page.evaluate('window.mark = 1');
  return page;
}

const isSamePage = (page: Page) => page.evaluate('window.mark === 1');
const notice = (page: Page) => page.locator('newsgen-notice');
const dialog = (page: Page) => notice(page).locator('dialog');
const badge = (page: Page) => notice(page).locator('.badge');

/** Waits until a locator's text has something in it. */
const shows = (page: Page, text: string, timeout = 15_000) => page.getByText(text).first().waitFor({ timeout });

const lamps = 'articles/city/2026-03-01-lamps.md';
const marked = (text: string) => `---\nslug: lamps\n---\n${text}`;

describeInBrowser('watch mode', () => {
  test('changes the page that was edited in place, and leaves every other one alone', async () => {
    const cwd = paper();
    const { address } = await watch(cwd);
    const page = await visit(await lampsAt(address));
    const home = await visit(`${address}tags/`);
    await page.evaluate('window.scrollTo(0, 1500)');
    put(cwd, lamps, marked(story('Lamps lit again', 'Nobody came at all.')));
    await shows(page, 'Nobody came at all.');
    expect(await isSamePage(page)).toBe(true);
    expect(Math.abs((await page.evaluate<number>('window.scrollY')) - 1500)).toBeLessThan(120);

    put(cwd, 'theme/assets/more.css', 'body { outline: 7px solid rgb(1, 2, 3) }\n');
    await until(() => page.evaluate('getComputedStyle(document.body).outlineWidth'), '7px');
    await until(() => home.evaluate('getComputedStyle(document.body).outlineWidth'), '7px');
    expect(await isSamePage(page)).toBe(true);
    expect(await isSamePage(home)).toBe(true);
    expect(await page.evaluate('document.querySelectorAll("link[rel=stylesheet]").length')).toBe(2);

    put(cwd, lamps, marked(story('Lamps are out again')).replace('slug: lamps', 'slug: darkness'));
    await page.waitForURL(/darkness/, { timeout: 15_000 });
    await shows(page, 'Lamps are out again');
    for (const each of [page, home]) await each.context().close();
  }, 120_000);

  test('shows what is wrong over the last good page, and takes it away when it is mended', async () => {
    const cwd = paper();
    const { address } = await watch(cwd);
    const page = await visit(await lampsAt(address));

    put(cwd, 'theme/base.njk', base.replace('{% block main %}', '{{ page.titel.nonsense }}\n{% block main %}'));
    await dialog(page).waitFor({ timeout: 15_000 });
    const line = base.slice(0, base.indexOf('{% block main %}')).split('\n').length;
    expect(await dialog(page).getAttribute('role')).toBe('alertdialog');
    expect(await dialog(page).textContent()).toContain(`theme/base.njk:${line}:1`);
    expect(await dialog(page).locator('mark').count()).toBe(1);
    expect(await dialog(page).locator('.here').textContent()).toContain('{{ page.titel.nonsense }}');
    expect(await page.locator('h1').textContent()).toContain('Lamps lit again');
    await lookAtIt(page, 'template');
    put(cwd, 'theme/base.njk', base);
    await dialog(page).waitFor({ state: 'hidden', timeout: 15_000 });
    expect(await badge(page).isVisible()).toBe(false);

    put(cwd, 'newsgen.config.yaml', 'name: The Lamp\nurl: https://lamp.example/\ntemplats: theme\n');
    await dialog(page).getByText('did you mean templates?').waitFor({ timeout: 15_000 });
    expect(await dialog(page).textContent()).toContain('newsgen.config.yaml:3:1');
    put(cwd, 'newsgen.config.yaml', 'name: The Lamp\nurl: https://lamp.example/\ntemplates: theme\n');
    await dialog(page).waitFor({ state: 'hidden', timeout: 15_000 });
    expect(await isSamePage(page)).toBe(true);
    await page.context().close();
  }, 120_000);

  test('keeps the page of an article with an error, and warnings in a badge, all of it by keyboard, too', async () => {
    const cwd = paper({ 'articles/city/odd.md': `---\nhedline: x\n---\n${story('Odd things happen')}` });
    const { address } = await watch(cwd);
    const page = await visit(await lampsAt(address));
    await badge(page).getByText('1 warning').waitFor({ timeout: 15_000 });
    expect(await dialog(page).isVisible()).toBe(false);
    await badge(page).focus();
    await page.keyboard.press('Enter');
    expect(await dialog(page).textContent()).toContain('articles/city/odd.md:2:1');
    await lookAtIt(page, 'warning');
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);

    put(cwd, lamps, marked(story('Lamps lit again')).replace('slug: lamps', 'slug: lamps\ndate: soon <b>x</b>'));
    await dialog(page).waitFor({ timeout: 15_000 });
    expect(await dialog(page).textContent()).toContain(`${lamps}:3`);
    expect(await dialog(page).textContent()).toContain('date: soon <b>x</b>');
    await dialog(page).getByText('This page is not part of the site any more').waitFor();
    expect(await page.locator('h1').textContent()).toContain('Lamps lit again');
    await lookAtIt(page, 'article');
    await page.keyboard.press('Escape');
    await page.goto(address);
    await badge(page).getByText('1 error, 1 warning').waitFor();
    expect(await dialog(page).isVisible()).toBe(false);

    put(cwd, lamps, marked(story('Lamps lit again')));
    put(cwd, 'articles/city/2026-03-01-lamps.jpg', 'no picture');
    await badge(page)
      .getByText('2 warnings')
      .or(badge(page).getByText('1 error, 1 warning'))
      .waitFor({ timeout: 15_000 });
    await until(async () => /lamps\.(?:jpg|md)/.test((await dialog(page).textContent()) ?? ''), true);
    rmSync(join(cwd, 'articles/city/2026-03-01-lamps.jpg'));
    rmSync(join(cwd, 'articles/city/odd.md'));
    await badge(page).waitFor({ state: 'hidden', timeout: 15_000 });
    await page.context().close();
  }, 120_000);

  test('a page that was left open is what it should be when the server is started anew', async () => {
    const cwd = paper();
    const first = await watch(cwd);
    const page = await visit(await lampsAt(first.address));
    await first.stop();
    put(cwd, lamps, marked(story('Lamps lit again', 'Written while nobody served.')));
    await watch(cwd, first.port);
    await shows(page, 'Written while nobody served.', 20_000);
    put(cwd, lamps, marked(story('Lamps lit again', 'Written while somebody serves.')));
    await shows(page, 'Written while somebody serves.', 20_000);
    expect(await isSamePage(page)).toBe(true);
    await page.context().close();
  }, 120_000);
});

/** Photographs what is shown, light and dark, narrow and wide, and has axe look at it. */
async function lookAtIt(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [width, height] of [
      [390, 844],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(shots, `watch-${name}-${width}-${colorScheme}.png`) });
    }
    await page.evaluate(axe);
    expect(await page.evaluate(axeRun)).toEqual([]);
  }
}

/** Asks again and again until the answer is as wanted. */
async function until<Value>(ask: () => Promise<Value>, wanted: Value): Promise<void> {
  for (let i = 0; i < 100 && (await ask()) !== wanted; i++) await wait(80);
  expect(await ask()).toBe(wanted);
}

/** The address of the story of the lamps. */
async function lampsAt(address: string): Promise<string> {
  const feed: { items: ReadonlyArray<{ title: string; url: string }> } = JSON.parse(
    await (await fetch(`${address}feed.json`)).text(),
  );
  const url = feed.items.find(({ title }) => title === 'Lamps lit again')?.url ?? '';
  return url.replace('https://lamp.example/', address);
}

/** What only a browser shows: every kind of page, in every script, on a narrow and a wide screen, light and dark. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, theBrowser } from './browser.js';
import { buildPaper, type Site, samplesOf } from './paper.js';
import { serve } from './serve.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where the screenshots go, for somebody to look at. */
const shots = fileURLToPath(new URL('shots', import.meta.url));

const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };
const looks = [
  { viewport: narrow, colorScheme: 'light' },
  { viewport: narrow, colorScheme: 'dark' },
  { viewport: wide, colorScheme: 'light' },
  { viewport: wide, colorScheme: 'dark' },
] as const;

/** A page opened, and everything that the browser had to complain of. */
interface Opened {
  readonly page: Page;
  readonly complaints: ReadonlyArray<string>;
}

async function open(url: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await (await theBrowser()).newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

describeInBrowser('the example paper in a browser', () => {
  let site: Site;
  let home = '';
  beforeAll(async () => {
    site = await buildPaper();
    home = await serve(site);
    mkdirSync(shots, { recursive: true });
  }, 60_000);

  test.each(looks)('has no fault of accessibility and no complaint: $viewport.width px, $colorScheme', async (look) => {
    const found: string[] = [];
    for (const path of samplesOf(site)) {
      const { page, complaints } = await open(home + path, look);
      found.push(...complaints.map((complaint) => `${path}: ${complaint}`));
      const violations = await faultsOf(page);
      found.push(...violations.map((violation) => `${path}: ${violation}`));
      const name = `${path.replace(/\/?index\.html$|\.html$/, '').replaceAll('/', '_') || 'home'}`;
      await page.screenshot({
        path: join(shots, `${name}-${look.viewport.width}-${look.colorScheme}.png`),
        fullPage: true,
      });
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);

  test('never scrolls sideways at 320 px, also with the text spacing that WCAG 1.4.12 allows', async () => {
    const found: string[] = [];
    for (const path of samplesOf(site)) {
      const { page } = await open(home + path, { viewport: { width: 320, height: 640 } });
      found.push(...(await overflowing(page)).map((what) => `${path}: ${what}`));
      await page.evaluate(inPage('spacing'));
      found.push(...(await overflowing(page)).map((what) => `${path}, spaced: ${what}`));
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);

  // A host shows the page for what isn't there at any address, so that its links begin at the site's own.
  test('is whole from a folder, without a host and without JavaScript', async () => {
    const found: string[] = [];
    for (const path of samplesOf(site).filter((each) => each !== '404.html')) {
      const url = pathToFileURL(join(site.folder, path)).href;
      const { page, complaints } = await open(url, { javaScriptEnabled: false, viewport: narrow });
      found.push(...complaints.map((complaint) => `${path}: ${complaint}`));
      if ((await page.locator('h1').count()) !== 1 && !path.includes('redirect')) found.push(`${path}: no one h1`);
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);

  test('sets no short justified line in Chinese and Japanese', async () => {
    const found: string[] = [];
    for (const path of samplesOf(site)) {
      const { page } = await open(home + path, { viewport: narrow });
      const short = await page.evaluate<number>(inPage('short-lines'));
      if (short > 0) found.push(`${path}: ${short}`);
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);

  test('prints an article on two pages of A4 at most, without its menu', async () => {
    const path = samplesOf(site).find((each) => each.startsWith('2026/')) ?? '';
    const { page } = await open(home + path, { viewport: wide });
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    expect(bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.nav').first().isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);
});

/** Code that runs in the page, by its name. */
function inPage(name: string): string {
  return readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');
}

/** Axe's violations, by rule and place. */
async function faultsOf(page: Page): Promise<ReadonlyArray<string>> {
  await page.evaluate(axe);
  return page.evaluate<ReadonlyArray<string>>(inPage('axe-run'));
}

/** What reaches over the edge. */
async function overflowing(page: Page): Promise<ReadonlyArray<string>> {
  const over = await page.evaluate<number>(inPage('overflow'));
  return over > 0 ? [`${over} px too wide`] : [];
}

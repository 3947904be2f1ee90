/** What only a browser shows: every kind of page, in every script, on a narrow and a wide screen, light and dark. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, theBrowser } from './browser.js';
import { buildPaper, redirectsOf, type Site, samplesOf, textOf } from './paper.js';
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

/** A tab of the browser, and everything that the browser has had to complain of since it was last asked. */
interface Tab {
  readonly page: Page;
  complaints(): ReadonlyArray<string>;
}

async function openTab(options: BrowserContextOptions): Promise<Tab> {
  const page = await (await (await theBrowser()).newContext(options)).newPage();
  const noted: string[] = [];
  page.on('console', (message) => noted.push(`console: ${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => noted.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is still asked for when the tab goes on to the next page is given up by the browser.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noted.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints: () => noted.splice(0) };
}

/** Goes to each page in one tab, and says what was wrong with which. */
async function lookAt(
  paths: ReadonlyArray<string>,
  { base, options }: { base: string; options: BrowserContextOptions },
  faults: (page: Page, path: string) => Promise<ReadonlyArray<string>>,
): Promise<ReadonlyArray<string>> {
  const { page, complaints } = await openTab(options);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(base + path, { waitUntil: 'load' });
    found.push(...[...(await faults(page, path)), ...complaints()].map((fault) => `${path}: ${fault}`));
  }
  await page.context().close();
  return found;
}

describeInBrowser('the example paper in a browser', () => {
  let site: Site;
  let home = '';
  beforeAll(async () => {
    site = await buildPaper();
    home = await serve(site);
    mkdirSync(shots, { recursive: true });
  }, 240_000);

  test.each(looks)('has no fault of accessibility and no complaint: $viewport.width px, $colorScheme', async (look) => {
    const found = await lookAt(samplesOf(site), { base: home, options: look }, async (page, path) => {
      const name = `${path.replace(/\/?index\.html$|\.html$/, '').replaceAll('/', '_') || 'home'}`;
      const file = `${name}-${look.viewport.width}-${look.colorScheme}.png`;
      await page.screenshot({ path: join(shots, file), fullPage: true });
      return faultsOf(page);
    });
    expect(found).toEqual([]);
  }, 240_000);

  test('never scrolls sideways at 320 px, also with the text spacing that WCAG 1.4.12 allows', async () => {
    const options = { viewport: { width: 320, height: 640 } };
    const found = await lookAt(samplesOf(site), { base: home, options }, async (page) => {
      const plain = await overflowing(page);
      await page.evaluate(inPage('spacing'));
      return [...plain, ...(await overflowing(page)).map((what) => `spaced, ${what}`)];
    });
    expect(found).toEqual([]);
  }, 240_000);

  // A host shows the page for what isn't there at any address, so that its links begin at the site's own.
  test('is whole from a folder, without a host and without JavaScript', async () => {
    const paths = samplesOf(site).filter((path) => path !== '404.html');
    const options = { javaScriptEnabled: false, viewport: narrow };
    const found = await lookAt(paths, { base: `${pathToFileURL(site.folder).href}/`, options }, async (page) => {
      const heads = await page.locator('h1').count();
      return heads === 1 ? [] : [`${heads} h1`];
    });
    expect(found).toEqual([]);
  }, 240_000);

  test('leads from where a story was before to the story, on a host and from a folder, without JavaScript', async () => {
    const paths = redirectsOf(site);
    expect(paths).not.toEqual([]);
    const { page, complaints } = await openTab({ javaScriptEnabled: false, viewport: narrow });
    for (const base of [home, `${pathToFileURL(site.folder).href}/`]) {
      for (const path of paths) {
        await page.goto(base + path, { waitUntil: 'commit' });
        await page.waitForURL((url) => url.href !== base + path, { timeout: 10_000 });
        expect(await page.locator('h1').count()).toBe(1);
        expect(await addressOn(page)).toBe(addressIn(textOf(site, path)));
      }
    }
    // Where a page names no icon, as these don't, a browser asks the host for one of its own.
    expect(complaints().filter((complaint) => !complaint.endsWith('/favicon.ico'))).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('sets no short justified line in Chinese and Japanese', async () => {
    const found = await lookAt(samplesOf(site), { base: home, options: { viewport: narrow } }, async (page) => {
      const short = await page.evaluate<number>(inPage('short-lines'));
      return short === 0 ? [] : [`${short} short lines`];
    });
    expect(found).toEqual([]);
  }, 240_000);

  test('prints an article on two pages of A4 at most, without its menu', async () => {
    const path = samplesOf(site).find((each) => each.startsWith('2026/')) ?? '';
    const { page } = await openTab({ viewport: wide });
    await page.goto(home + path);
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    expect(bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.nav').first().isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  }, 120_000);
});

/** The address that the page in a tab says is its own. */
function addressOn(page: Page): Promise<string | null> {
  return page.locator('link[rel="canonical"]').getAttribute('href');
}

/** The address that a page says is the one of what it shows, by its markup. */
function addressIn(html: string): string {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? 'none';
}

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

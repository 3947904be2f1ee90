/** Search in a browser: from a folder, below a sub-path under a strict policy, with the keyboard, and without JavaScript. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, jest, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, theBrowser } from './browser.js';
import { buildPaper } from './paper.js';
import { serve } from './serve.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A browser and a whole paper take their time on a small machine.
jest.setTimeout(240_000);

describeInBrowser('search in a browser', () => {
  let served = '';
  let opened = '';
  beforeAll(async () => {
    const site = await buildPaper();
    served = `${await serve(site)}search/index.html`;
    opened = pathToFileURL(join(site.folder, 'search/index.html')).href;
  });

  test('finds a word of two characters from a folder, by the address alone', async () => {
    const page = await openPage(`${opened}?q=${encodeURIComponent('月食')}`);
    await page.locator('.find__i').first().waitFor();
    expect(await page.locator('#find-status').textContent()).toContain('1');
    expect(await page.locator('.find__i', { hasText: '元宵夜，一轮红月照花灯' }).count()).toBe(1);
    await page.locator('.find__h a').first().click();
    expect(await page.locator('article.art').count()).toBe(1);
  });

  test('finds an inflected word below a sub-path, under a policy of own scripts only, with the keyboard', async () => {
    const page = await openPage(served);
    await page.locator('#find-q').press('End');
    await page.keyboard.type('lamp');
    await page.keyboard.press('Enter');
    await page.locator('.find__i').first().waitFor();
    const headlines = await page.locator('.find__h').allTextContents();
    expect(page.url()).toBe(`${served}#q=lamp`);
    expect(await page.locator('#find-list').isVisible()).toBe(false);
    const other = await openPage(`${served}#q=lamps`);
    await other.locator('.find__i').first().waitFor();
    expect(await other.locator('.find__h').allTextContents()).toEqual(headlines);
  });

  test('finds nothing for words that are nowhere, says so, and goes back to the search before', async () => {
    const page = await openPage(`${served}#q=lamp`);
    await page.locator('.find__i').first().waitFor();
    await page.locator('#find-q').fill('没有这个词啊');
    await page.keyboard.press('Enter');
    await page.locator('#find-status', { hasText: '没有这个词啊' }).waitFor();
    expect(await page.locator('.find__i').count()).toBe(0);
    expect(await page.locator('#find-list').isVisible()).toBe(true);
    await page.goBack();
    await page.locator('.find__i').first().waitFor();
    expect(await page.locator('#find-q').inputValue()).toBe('lamp');
  });

  test.each([
    'light',
    'dark',
  ] as const)('has no fault of accessibility while it shows results: %s', async (colorScheme) => {
    const page = await openPage(`${opened}#q=lamp`, { viewport: { width: 390, height: 844 }, colorScheme });
    await page.locator('.find__i').first().waitFor();
    await page.evaluate(axe);
    const found: unknown = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(found).toEqual([]);
  });

  test('without JavaScript is the list of headlines, and no form that does nothing', async () => {
    const page = await openPage(opened, { javaScriptEnabled: false });
    expect(await page.locator('#find').isVisible()).toBe(false);
    expect(await page.locator('.roll__i').count()).toBeGreaterThan(20);
  });
});

async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await (await theBrowser()).newContext(options)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  expect(complaints).toEqual([]);
  return page;
}

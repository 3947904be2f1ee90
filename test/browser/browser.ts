/** A real browser for tests, where the machine has one: Debian's Chromium, driven by playwright-core. */
import { existsSync } from 'node:fs';
import { afterAll, describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = places.find((place) => place !== '' && existsSync(place));

/** Tests that need a browser; on a machine without one they are counted as skipped. */
export const describeInBrowser: (name: string, tests: () => void) => void =
  executablePath === undefined ? describe.skip : describe;

let browser: Promise<Browser> | null = null;

/** The browser of a test file, started when it's first asked for. */
export function theBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
});

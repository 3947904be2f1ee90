/** Opening a browser: the only program that newsgen ever starts, and only when it's asked to. */
import { spawn } from 'node:child_process';

/** What opens an address, by system. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Shows an address in the person's browser.
 *
 * @param address one of this server
 * @param platform as Node names systems
 * @returns whether there's a program that does it
 */
export function openBrowser(address: string, platform: string = process.platform): Promise<boolean> {
  const [program, ...words] = openers[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

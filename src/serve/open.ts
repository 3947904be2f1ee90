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
 * @param system what Node says of it: its name, and the environment that the program is found in
 * @returns whether there's a program that does it
 */
export function openBrowser(
  address: string,
  { platform, env }: Pick<NodeJS.Process, 'platform' | 'env'> = process,
): Promise<boolean> {
  const [program, ...words] = openers[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true, env });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** Runs npm as somebody does in a terminal of their own. */
import { spawnSync } from 'node:child_process';

/** How a command ended. */
interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs `npm` or `npx` in a folder, without what the npm around the tests has put into the environment.
 *
 * @param tool its name
 * @param words the words after it
 * @param cwd the folder
 */
export function run(tool: 'npm' | 'npx', words: ReadonlyArray<string>, cwd: string): Ended {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_OPTIONS$)/.test(name)));
  const { status, stdout, stderr } = spawnSync(tool, words, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
  });
  return { exitCode: status, stdout, stderr };
}

/** Says whether the npm registry answers. */
export function reachesRegistry(cwd: string): boolean {
  const words = ['view', 'vfile', 'version', '--prefer-online', '--fetch-retries=0', '--fetch-timeout=10000'];
  return run('npm', words, cwd).exitCode === 0;
}

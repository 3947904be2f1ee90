import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, expect, test } from '@jest/globals';
import { folderOf } from '../folder.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';
const bin = `${process.cwd()}/bin/newsgen.js`;

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'bundle'], { stdio: 'inherit', shell: process.platform === 'win32' });
}, 60_000);

/** Runs the program in a folder, without what the machine's environment would say. */
function newsgen(cwd: string, ...argv: ReadonlyArray<string>) {
  const env = { PATH: process.env['PATH'] ?? '' };
  return spawnSync(process.execPath, [bin, ...argv], { cwd, env, encoding: 'utf8' });
}

test('the exit code tells a good build, a bad article, wrong usage and a folder that can not be used', () => {
  const good = folderOf({ 'articles/lamps.txt': lamps, 'notes/mine.txt': 'mine' });
  expect(newsgen(good, 'build')).toMatchObject({ status: 0, stderr: '' });
  expect(newsgen(good, 'build', '--out', 'notes').status).toBe(73);
  expect(newsgen(good, 'biuld').status).toBe(2);
  expect(newsgen(good).status).toBe(2);
  expect(newsgen(good, '--version').status).toBe(0);
  const bad = folderOf({ 'articles/lamps.txt': lamps, 'articles/bad.txt': new Uint8Array([0xff, 0x41]) });
  expect(newsgen(bad, 'build').status).toBe(1);
  expect(newsgen(folderOf({}), 'build').status).toBe(2);
});

test('configuration in TypeScript works where newsgen is not installed beside it', () => {
  const config = "import { defineConfig } from 'newsgen';\nexport default defineConfig({ out: 'site' as string });\n";
  const { status, stdout } = newsgen(folderOf({ 'articles/lamps.txt': lamps, 'newsgen.config.ts': config }), 'build');
  expect(status).toBe(0);
  expect(stdout).toContain('in site: ');
});

test('a reader that goes away is no error', async () => {
  const files = Array.from({ length: 300 }, () => 'articles/lamps.txt');
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const child = spawn(process.execPath, [bin, 'explain', ...files], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'exit');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a watch ends at %s with %i, and leaves nothing running', async (signal, status) => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const child = spawn(process.execPath, [bin, 'watch'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  for await (const chunk of child.stdout) {
    stdout += String(chunk);
    if (/1 article.*\n/.test(stdout) && stdout.includes('Ctrl-C')) break;
  }
  const ended = once(child, 'exit');
  child.kill(signal);
  expect(await ended).toEqual([status, null]);
});

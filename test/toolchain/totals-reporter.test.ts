import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../architecture/sources.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgen-totals-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs Jest over suites in a folder of their own, with nothing but the reporter, and gives its output and exit code. */
function run(suites: Readonly<Record<string, string>>): { lines: ReadonlyArray<string>; exitCode: number | null } {
  const cwd = mkdtempSync(join(folder, 'run-'));
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ jest: { transform: {}, cache: false } }));
  for (const [name, source] of Object.entries(suites)) writeFileSync(join(cwd, name), source);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const reporter = join(root, 'test/toolchain/totals-reporter.mjs');
  const { stdout, status } = spawnSync(process.execPath, [jest, `--reporters=${reporter}`], { cwd, encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), exitCode: status };
}

test('the last line holds the totals, and the lines before it name what was skipped', () => {
  const { lines, exitCode } = run({
    'a.test.js': `
      test('one', () => {});
      describe('press', () => { test.skip('two', () => {}); });
      test.todo('three');
    `,
    'b.test.js': `test('four', () => {});`,
  });
  expect(lines).toEqual(['skipped: press two', 'skipped: three', '2 passed, 0 failed, 2 skipped']);
  expect(exitCode).toBe(0);
}, 60_000);

test('a suite that cannot run counts as one failed test', () => {
  const { lines, exitCode } = run({
    'a.test.js': `test('one', () => { throw new Error('no'); }); test('two', () => {});`,
    'b.test.js': `throw new Error('broken');`,
    'c.test.js': `this is not JavaScript`,
  });
  expect(lines).toEqual(['1 passed, 3 failed, 0 skipped']);
  expect(exitCode).toBe(1);
}, 60_000);

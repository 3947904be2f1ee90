import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/main.js';
import { folderOf, put } from '../folder.js';
import { newsgen, worldIn } from './world.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';
const broken =
  '---\ndate: yesterday\n---\nBridge opens\n\nBy Bob Ray\n\nThe new bridge over the river opened on Sunday.\n';
const unknown = lamps.replace('Lamps lit again', '---\nhedline: x\n---\nSchool opens');

/** Reads lines of JSON. */
function records(text: string): Array<Record<string, unknown>> {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('the last line says what was made and how long it took', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const { code, stdout, stderr } = await newsgen(cwd, ['build']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^1 article, \d+ pages in dist: \d+ files written, 0 unchanged, 0 removed, \d+\.\d s\.\n$/);
  expect((await newsgen(cwd, ['build'])).stdout).toMatch(/: 0 files written, \d+ unchanged, 0 removed, /);
});

test('a bad article spoils one page: it is told of, the others are written, and the exit code is 1', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/bridge.md': broken });
  const { code, stdout, stderr } = await newsgen(cwd, ['build']);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^articles\/bridge\.md:2:\d+ {2}error {2}The value of "date" is not .* {2}[a-z-]+\n {3}2 \| date: yesterday\n/,
  );
  expect(stdout).toMatch(/^1 article, .* 1 error needs a look\.\n$/);
  expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toContain('Lamps lit again');
});

test('a warning leaves the exit code at 0; --strict does not', async () => {
  const cwd = folderOf({ 'articles/school.md': unknown, 'articles/empty.txt': '' });
  const { code, stdout, stderr } = await newsgen(cwd, ['build']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ 2 warnings need a look\.\n$/);
  expect(stderr).toContain('copy-empty');
  expect((await newsgen(cwd, ['build', '--strict'])).code).toBe(1);
  put(cwd, 'newsgen.config.yaml', 'strict: true\n');
  expect((await newsgen(cwd, ['build'])).code).toBe(1);
});

test('--json prints one object a line for each problem, and a last one with the result', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/bridge.md': broken });
  const { code, stdout, stderr } = await newsgen(cwd, ['build', '--json']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const [problem, result, ...more] = records(stdout);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ type: 'problem', file: 'articles/bridge.md', line: 2, severity: 'error' });
  expect(Object.keys(problem ?? {})).toEqual(['type', 'file', 'line', 'column', 'severity', 'id', 'reason', 'remedy']);
  expect(result).toMatchObject({ type: 'result', articles: 1, out: 'dist', unchanged: 0, errors: 1, warnings: 0 });
});

test('--json tells a failure as a line too', async () => {
  const { code, stdout } = await newsgen(folderOf({}), ['build', '--json']);
  expect(code).toBe(2);
  expect(records(stdout)).toEqual([expect.objectContaining({ type: 'failure', id: 'articles-missing', exitCode: 2 })]);
});

test('in GitHub Actions each problem is an annotation as well', async () => {
  const cwd = folderOf({ 'articles/bridge.md': broken });
  const { stderr } = await newsgen(cwd, ['build'], { GITHUB_ACTIONS: 'true' });
  expect(stderr).toMatch(/^::error file=articles\/bridge\.md,line=2,col=\d+,title=[a-z-]+::The value of "date" /m);
  const { stdout } = await newsgen(cwd, ['build', '--json'], { GITHUB_ACTIONS: 'true' });
  expect(records(stdout)).toHaveLength(2);
});

test('a missing folder stops the command with 2, and says what to do', async () => {
  const cwd = folderOf({});
  const { code, stdout, stderr } = await newsgen(cwd, ['build', '--articles', 'copy']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(join(cwd, 'copy'));
  expect(stderr).toContain('--articles');
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
});

test('a folder without articles makes an empty site, and says so', async () => {
  const cwd = folderOf({ 'articles/.keep': '' });
  const { code, stdout, stderr } = await newsgen(cwd, ['build']);
  expect(code).toBe(0);
  expect(stderr).toContain(
    'There are no articles in this folder: none of its files ends in .txt, .text, .md or .markdown',
  );
  expect(stdout).toMatch(/^0 articles, .* 1 warning needs a look\.\n$/);
});

test('a fault of the configuration is told with its place for people', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'newsgen.config.yaml': 'outt: site\n' });
  const { code, stderr } = await newsgen(cwd, ['build']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'newsgen.config.yaml:1:1  error  Wrong option: "outt" is no option of newsgen; did you mean out?  option-invalid\n' +
      '  Correct the file, in the line named.\n',
  );
});

test('an output folder that can not be used ends with 73', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'notes/mine.txt': 'mine' });
  expect((await newsgen(cwd, ['build', '--out', 'notes'])).code).toBe(73);
  expect(readFileSync(join(cwd, 'notes/mine.txt'), 'utf8')).toBe('mine');
});

test('colours come in a terminal, unless NO_COLOR is set', async () => {
  const cwd = folderOf({ 'articles/empty.txt': '' });
  const terminal = worldIn(cwd, {}, true);
  await run(['build'], terminal.io);
  expect(terminal.ran.stderr).toContain('\u001b[33mwarning');
  const plain = worldIn(cwd, { NO_COLOR: '1' }, true);
  await run(['build'], plain.io);
  expect(plain.ran.stderr).not.toContain('\u001b');
  expect((await newsgen(cwd, ['build'])).stderr).not.toContain('\u001b');
});

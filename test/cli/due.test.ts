/** When a build takes place, and when the next one is due. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOf } from '../folder.js';
import { newsgen } from './world.js';

const body = 'The lamps in the old town were lit again on Monday, after a year of work and of talk.\n';
const site = {
  'newsgen.config.yaml': 'timezone: Europe/Berlin\nurl: https://example.org/\n',
  'articles/lamps.txt': `Lamps lit again\n\nBy Ann Lee\n\n${body}`,
  'articles/whale.txt': `---\nembargo: 2026-03-30T06:00\n---\nWhale comes\n\nBy Ann Lee\n\n${body}`,
};

const whale = 'dist/whale/index.html';

test('--next-due prints the moment as RFC 3339 has it, and builds nothing', async () => {
  const cwd = folderOf(site);
  const { code, stdout, stderr } = await newsgen(cwd, ['build', '--next-due', '--now', '2026-03-29']);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '2026-03-30T04:00:00Z\n', stderr: '' });
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
});

test('--next-due prints nothing where nothing is due', async () => {
  const { code, stdout } = await newsgen(folderOf(site), ['build', '--next-due', '--now', '2026-03-31']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

test('a build says when the next one is due, to people and to programs', async () => {
  const cwd = folderOf(site);
  const { stdout } = await newsgen(cwd, ['build', '--now', '2026-03-30T05:59']);
  expect(stdout).toMatch(
    /^1 article, .*\nBuild again at 2026-03-30T04:00:00Z: an article comes out or expires then\.\n$/,
  );
  const json = await newsgen(cwd, ['build', '--json', '--now', '2026-03-30T05:59']);
  expect(JSON.parse(json.stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    type: 'result',
    nextDue: '2026-03-30T04:00:00Z',
  });
  expect((await newsgen(cwd, ['build', '--now', '2026-03-30T06:00'])).stdout).toMatch(/^2 articles, [^\n]*\n$/);
});

test('SOURCE_DATE_EPOCH is the moment of a build, but for --now', async () => {
  const cwd = folderOf(site);
  const before = { SOURCE_DATE_EPOCH: String(Date.parse('2026-03-30T03:59:59Z') / 1000) };
  const after = { SOURCE_DATE_EPOCH: String(Date.parse('2026-03-30T04:00:00Z') / 1000) };
  await newsgen(cwd, ['build'], after);
  expect(existsSync(join(cwd, whale))).toBe(true);
  await newsgen(cwd, ['build'], before);
  expect(existsSync(join(cwd, whale))).toBe(false);
  await newsgen(cwd, ['build', '--now', '2026-03-30T06:00'], before);
  expect(existsSync(join(cwd, whale))).toBe(true);
});

test('without both it is the clock that says', async () => {
  const past = site['articles/whale.txt'].replace('2026', '2001');
  const future = past.replace('2001', '9001');
  const cwd = folderOf({ ...site, 'articles/whale.txt': past, 'articles/shark.txt': future });
  await newsgen(cwd, ['build']);
  expect(existsSync(join(cwd, whale))).toBe(true);
  expect(existsSync(join(cwd, 'dist/shark/index.html'))).toBe(false);
});

test('--drafts shows what is not out yet', async () => {
  const cwd = folderOf(site);
  await newsgen(cwd, ['build', '--drafts', '--now', '2026-03-29']);
  expect(existsSync(join(cwd, whale))).toBe(true);
});

test.each([
  [['build', '--now', 'tomorrow'], {}, /Wrong option: --now must be a moment such as /],
  [['build'], { SOURCE_DATE_EPOCH: 'tomorrow' }, /SOURCE_DATE_EPOCH is no number of seconds since 1970: "tomorrow"/],
])('a moment that is none is refused: %j %j', async (argv, env, reason) => {
  const { code, stderr } = await newsgen(folderOf(site), argv, env);
  expect(code).toBe(2);
  expect(stderr).toMatch(reason);
});

import { expect, test } from '@jest/globals';
import type { Problem } from '../../src/cli/problems.js';
import { sayRest, select } from '../../src/cli/selection.js';
import { folderOf } from '../folder.js';
import { newsgen } from './world.js';

const blank = { file: 'a.txt', span: null, reason: '', remedy: '', text: '' } as const;
const several = (count: number, severity: Problem['severity'], id: string) =>
  Array.from({ length: count }, (): Problem => ({ ...blank, severity, id }));

test('of warnings ten of a kind are shown, and the rest is counted', () => {
  const problems = [...several(840, 'warning', 'byline-doubtful'), ...several(10, 'warning', 'copy-empty')];
  const { shown, rest } = select(problems);
  expect(shown).toHaveLength(20);
  expect(sayRest(rest)).toEqual(['… and 830 more of the kind byline-doubtful', 'newsgen check --json lists all.']);
});

test('of errors fifty are shown, of whatever kind, wherever they stand among warnings', () => {
  const problems = [
    ...several(300, 'warning', 'byline-doubtful'),
    ...several(40, 'error', 'copy-large'),
    ...several(40, 'error', 'headline-missing'),
  ];
  const { shown, rest } = select(problems);
  expect(shown.filter(({ severity }) => severity === 'error')).toHaveLength(50);
  expect(sayRest(rest)).toContain('… and 30 more errors');
});

test('nothing is said of a rest that there is not', () => {
  const problems = several(10, 'warning', 'copy-empty');
  expect(select(problems)).toEqual({ shown: problems, rest: new Map() });
  expect(sayRest(new Map())).toEqual([]);
});

/** A paper with many articles that have nothing in them, and some without a headline. */
const poor = folderOf({
  ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`articles/empty-${at}.txt`, ''])),
  'articles/bad.md': '---\ndate: yesterday\n---\nBridge opens\n\nThe bridge opened on Sunday at noon, in rain.\n',
});

test('a build shows ten, counts all, and lists all as JSON', async () => {
  const { code, stdout, stderr } = await newsgen(poor, ['build']);
  expect(code).toBe(1);
  expect(stderr.match(/copy-empty$/gm)).toHaveLength(11);
  expect(stderr).toMatch(/^… and 20 more of the kind copy-empty\nnewsgen check --json lists all\.\n$/m);
  expect(stdout).toMatch(/ 1 error and 3\d warnings need a look\.\n$/);
  expect((await newsgen(poor, ['build', '--json'])).stdout.match(/"copy-empty"/g)).toHaveLength(30);
});

test('--quiet shows errors, and of warnings how many there are', async () => {
  const { stdout, stderr } = await newsgen(poor, ['build', '--quiet']);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^articles\/bad\.md:2:1 {2}error {2}[\s\S]*\n1 error and 3\d warnings\.\n$/);
  expect(stderr).not.toContain('copy-empty');
});

test('--quiet shows warnings, too, where they fail the command', async () => {
  const { code, stderr } = await newsgen(poor, ['build', '--quiet', '--strict']);
  expect(code).toBe(1);
  expect(stderr).toContain('articles/empty-0.txt  warning');
});

test('GitHub gets no more annotations than people are shown', async () => {
  const { stderr } = await newsgen(poor, ['build', '--quiet', '--format', 'github']);
  expect(stderr.match(/^::warning .*title=copy-empty/gm)).toHaveLength(10);
  expect(stderr.match(/^::error /gm)).toHaveLength(1);
});

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { reportFailed, reportProblems } from '../../../src/cli/live/reports.js';
import type { Problem } from '../../../src/cli/problems.js';
import { exitCodes, Failure } from '../../../src/model/failures.js';
import { folderOf } from '../../folder.js';

function problem(more: Partial<Problem> = {}): Problem {
  const text = 'one\ntwo\ndate: soon\nfour\nfive\nsix\n';
  const span = { line: 3, column: 7, end: 11 };
  return { file: 'a.txt', span, severity: 'error', id: 'x', reason: 'No day', remedy: 'Write one.', text, ...more };
}

function failure(place: string | null): Failure {
  return new Failure({ id: 'x', exitCode: exitCodes.usage, reason: 'It broke', remedy: 'Mend it.', place });
}

test('a problem is shown with the lines around it, and marked', () => {
  const { shown, more } = reportProblems([problem()]);
  expect(more).toBe(0);
  expect(shown).toEqual([
    {
      severity: 'error',
      file: 'a.txt',
      line: 3,
      column: 7,
      reason: 'No day',
      remedy: 'Write one.',
      excerpt: [
        { number: 1, text: 'one', mark: null },
        { number: 2, text: 'two', mark: null },
        { number: 3, text: 'date: soon', mark: [6, 10] },
        { number: 4, text: 'four', mark: null },
        { number: 5, text: 'five', mark: null },
      ],
    },
  ]);
});

test('what turns text around is shown and does nothing, and the mark stays at its place', () => {
  const [report] = reportProblems([
    problem({ file: 'a\u202e.txt', text: 'a\n\n\u202edate: soon', span: { line: 3, column: 8, end: 12 } }),
  ]).shown;
  expect(report?.file).toBe('a\\u{202e}.txt');
  const line = report?.excerpt.at(-1);
  expect(line?.text.slice(...(line.mark ?? [0, 0]))).toBe('soon');
  expect(line?.text).toBe('\\u{202e}date: soon');
});

test('a word is marked whole where only its beginning is named', () => {
  const [report] = reportProblems([problem({ span: { line: 3, column: 1, end: null } })]).shown;
  expect(report?.excerpt[2]).toEqual({ number: 3, text: 'date: soon', mark: [0, 4] });
});

test('a long line is cut around its mark', () => {
  const text = `${'a'.repeat(1000)}HERE${'b'.repeat(1000)}`;
  const line = reportProblems([problem({ text, span: { line: 1, column: 1001, end: 1005 } })]).shown[0]?.excerpt[0];
  expect(line?.text.length).toBeLessThan(310);
  expect(line?.text.slice(...(line.mark ?? [0, 0]))).toBe('HERE');
});

test('errors come first, and no page is told of more than 200 problems', () => {
  const warnings = Array.from({ length: 250 }, () => problem({ severity: 'warning', span: null }));
  const { shown, more } = reportProblems([...warnings, problem()]);
  expect(shown[0]?.severity).toBe('error');
  expect([shown.length, more]).toEqual([200, 51]);
});

test("a failure is shown in the file that it's about: a template of the site, of newsgen's own, the configuration", async () => {
  const cwd = folderOf({
    'theme/desk.njk': 'a\n{{ page.titel }} b\n',
    'newsgen.config.yaml': 'name: x\noutt: y\n',
    'secret.txt': 'one\ntwo\n',
  });
  const shownOf = async (place: string | null) =>
    (await reportFailed(failure(place), { templates: join(cwd, 'theme'), cwd })).shown[0];
  const template = await shownOf('desk.njk:2:1');
  expect(template).toMatchObject({
    severity: 'failure',
    file: 'theme/desk.njk',
    line: 2,
    reason: 'It broke',
    remedy: 'Mend it.',
  });
  expect(template?.excerpt[1]).toEqual({ number: 2, text: '{{ page.titel }} b', mark: [0, 16] });
  expect((await shownOf('base.njk:1:1'))?.file).toBe('base.njk');
  expect((await shownOf('base.njk:1:1'))?.excerpt).not.toEqual([]);
  const configuration = await shownOf(`${join(cwd, 'newsgen.config.yaml')}:2:1`);
  expect(configuration).toMatchObject({ file: 'newsgen.config.yaml', line: 2, column: 1 });
  expect(configuration?.excerpt[1]).toEqual({ number: 2, text: 'outt: y', mark: [0, 4] });
  expect(await shownOf(`${join(cwd, 'secret.txt')}:1:1`)).toMatchObject({ file: 'secret.txt', excerpt: [] });
  expect(await shownOf(null)).toMatchObject({ file: null, excerpt: [] });
});

test('what is no failure is a fault of newsgen', async () => {
  const { shown } = await reportFailed(new Error('oh\nno'), { templates: null, cwd: '/' });
  expect(shown[0]?.reason).toBe('A fault of newsgen, and not of your articles: Error: oh');
});

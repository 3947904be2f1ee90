import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { annotation } from '../../src/cli/annotations.js';
import { count, problemsOf } from '../../src/cli/problems.js';
import { reportBug, reportFailure, reportProblem } from '../../src/cli/report.js';
import { Failure } from '../../src/model/failures.js';
import { problem } from '../../src/model/problems.js';
import { report } from '../../src/model/report.js';

const plain = { colours: false, width: 80 };

function fileWith(path: string, value = '') {
  return new VFile({ cwd: '/paper', path, value });
}

test('a problem shows file, line, column, severity, reason, id, the copy and the remedy', () => {
  const file = fileWith('articles/lamps.txt', '---\ndate: 2026-13-45\n---\n');
  const place = { start: { line: 2, column: 7 }, end: { line: 2, column: 17 } };
  report(file, problem('front-matter-value', 'date', 'a day of the calendar such as 2026-03-01'), place);
  const [found] = problemsOf([file]);
  expect(found && reportProblem(found, plain)).toBe(
    [
      'articles/lamps.txt:2:7  error  The value of "date" is not a day of the calendar such as 2026-03-01  front-matter-value',
      '   2 | date: 2026-13-45',
      '     |       ^^^^^^^^^^',
      '  Correct the value in the front matter.',
      '',
    ].join('\n'),
  );
});

test('a problem of the whole file has no place and no excerpt', () => {
  const file = fileWith('articles/empty.txt');
  report(file, problem('copy-empty'));
  const [found] = problemsOf([file]);
  expect(found && reportProblem(found, plain)).toBe(
    'articles/empty.txt  warning  This file is empty  copy-empty\n' +
      '  Paste the story into it, or delete the file. No page was made.\n',
  );
});

test('a file name can not steer the terminal', () => {
  const file = fileWith('articles/\u001b[2J\u202e.txt');
  report(file, problem('copy-empty'));
  const [found] = problemsOf([file]);
  expect(found && reportProblem(found, plain)).toContain('articles/\\u{1b}[2J\\u{202e}.txt  warning');
});

test('colours come where they are wanted', () => {
  const file = fileWith('a.txt');
  report(file, problem('copy-binary', 2));
  const [found] = problemsOf([file]);
  expect(found && reportProblem(found, { colours: true, width: 80 })).toContain('\u001b[31merror\u001b[39m');
});

test('problems are told file by file, in each from top to bottom, those of the whole file first', () => {
  const [a, b] = [fileWith('a.txt', 'x\ny\nz'), fileWith('b.txt', 'x')];
  report(b, problem('headline-missing'));
  report(a, problem('byline-doubtful', 'z'), { line: 3, column: 1 });
  report(a, problem('byline-doubtful', 'y'), { line: 2, column: 5 });
  report(a, problem('byline-doubtful', 'x'), { line: 2, column: 1 });
  report(a, problem('headline-missing'));
  const problems = problemsOf([a, b]);
  expect(problems.map(({ file, span }) => [file, span?.line, span?.column])).toEqual([
    ['a.txt', undefined, undefined],
    ['a.txt', 2, 1],
    ['a.txt', 2, 5],
    ['a.txt', 3, 1],
    ['b.txt', undefined, undefined],
  ]);
  expect([count(problems, 'error'), count(problems, 'warning')]).toEqual([2, 3]);
});

test('a failure says where, why, and what to do', () => {
  const failure = new Failure({ id: 'x-y', exitCode: 2, reason: 'Unexpected \u0007', remedy: 'Do this.' });
  expect(reportFailure(failure, 'a.yaml:1:2', plain)).toBe('a.yaml:1:2  error  Unexpected \\u{7}  x-y\n  Do this.\n');
  expect(reportFailure(failure, null, plain)).toBe('error  Unexpected \\u{7}  x-y\n  Do this.\n');
});

test('a fault of newsgen shows its trace and says whose fault it is', () => {
  const text = reportBug(new TypeError('no luck'));
  expect(text).toMatch(/^TypeError: no luck\n\s+at /);
  expect(text).toContain('This is a fault of newsgen');
  expect(reportBug('just a text')).toContain('just a text');
});

test('an annotation of GitHub is relative to the repository, and its marks are escaped', () => {
  const file = fileWith('articles/a:b,c%.txt', 'x\n%y');
  report(file, problem('byline-doubtful', '100 %\n::error::x'), { line: 2, column: 1 });
  report(file, problem('headline-missing'));
  const [whole, placed] = problemsOf([file]);
  expect(placed && annotation(placed, '/repo/paper', '/repo')).toBe(
    '::warning file=paper/articles/a%3Ab%2Cc%25.txt,line=2,col=1,title=byline-doubtful::' +
      'No names of people are found in the byline "100 %25 ::error::x"%0A' +
      'It is shown as written. Give "byline:" in front matter if somebody should be named.\n',
  );
  expect(whole && annotation(whole, '/repo/paper', '/repo')).toMatch(/^::error file=[^,]+,title=headline-missing::/);
});

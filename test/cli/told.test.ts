import { expect, test } from '@jest/globals';
import { rememberTold } from '../../src/cli/told.js';

const problem = (file: string, reason = 'Odd') =>
  ({ file, span: null, severity: 'warning', id: 'x', reason, remedy: '', text: '' }) as const;
const change = (path: string) => [{ path, what: 'changed' as const }];

test('what was told before is older, unless its file has changed', () => {
  const told = rememberTold('/paper');
  const [a, b] = [problem('articles/a.txt'), problem('articles/b.txt')];
  expect(told.part([a, b], [])).toEqual({ news: [a, b], older: 0 });
  expect(told.part([a, b], change('/paper/articles/a.txt'))).toEqual({ news: [a], older: 1 });
  expect(told.part([a, b], change('/paper/templates/home.njk'))).toEqual({ news: [], older: 2 });
});

test('a problem that comes with another change, or comes again, is news', () => {
  const told = rememberTold('/paper');
  const [a, other] = [problem('a.txt'), problem('a.txt', 'Odder')];
  told.part([a], []);
  expect(told.part([a, other], change('/paper/newsgen.config.yaml'))).toEqual({ news: [other], older: 1 });
  expect(told.part([], change('/paper/b.txt'))).toEqual({ news: [], older: 0 });
  expect(told.part([a], change('/paper/b.txt'))).toEqual({ news: [a], older: 0 });
});

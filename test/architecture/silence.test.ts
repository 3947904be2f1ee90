import { describe, expect, test } from '@jest/globals';
import { checkTemplates, checkTypes } from './silence.js';
import { readSources } from './sources.js';

test('nothing in the project silences the type checker', () => {
  expect(checkTypes(readSources('src', '.ts'))).toEqual([]);
});

test('no template of the project switches the escaping off', () => {
  expect(checkTemplates(readSources('templates', ''))).toEqual([]);
});

describe('TypeScript', () => {
  const check = (source: string) => checkTypes(new Map([['src/a.ts', source]]));

  test.each([
    'const a = [1] as const;',
    'const a = { b: 1 } satisfies B;',
    'if (!a) b();',
    "import { a as b } from 'c';",
  ])('passes: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  test.each([
    ['let a: any;', 'any'],
    ['const a = b as C;', 'a cast'],
    ['const a = <C>b;', 'a cast'],
    ['a!.b;', 'non-null !'],
    ['// @ts-ignore\na;', '@ts-ignore'],
    ['// @ts-expect-error because\na;', '@ts-expect-error because'],
    ['/* @ts-nocheck */', '@ts-nocheck'],
  ])('is refused: %s', (source, offence) => {
    expect(check(source)).toEqual([`src/a.ts:1: ${offence}`]);
  });
});

describe('a template', () => {
  const check = (template: string) => checkTemplates(new Map([['templates/a.njk', template]]));

  test.each(['{{ story.headline }}', '{{ url | safeurl }}', '<p>Arrive safe.</p>'])('passes: %s', (template) => {
    expect(check(template)).toEqual([]);
  });

  test.each([
    '{{ body | safe }}',
    '{{ body|safe }}',
    '{% autoescape false %}',
    '{% filter safe %}',
  ])('is refused: %s', (template) => {
    expect(check(`<p>\n${template}`)).toEqual([`templates/a.njk:2: ${template}`]);
  });
});

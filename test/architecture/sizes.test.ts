import { describe, expect, test } from '@jest/globals';
import { checkFiles, checkFunctions } from './sizes.js';
import { readSources } from './sources.js';

/** Files that may be long: each is a table or a word list, read from top to bottom and not followed. */
const exempt = {
  'src/model/problems.ts': 'the catalogue of problems, an entry each',
  'src/recognise/languages/': 'the words of a language',
  'src/recognise/label/weights.ts': 'the table of fitted weights',
  'src/render/strings/': "the theme's words in a language",
};

const sources = readSources('src', '.ts');

test('no file of the project is longer than 200 lines', () => {
  expect(checkFiles(sources, Object.keys(exempt))).toEqual([]);
});

test('no function of the project is longer than 40 lines or takes more than three parameters', () => {
  expect(checkFunctions(sources)).toEqual([]);
});

describe('a file', () => {
  test('may have 200 lines', () => {
    expect(checkFiles(new Map([['src/a.ts', 'a;\n'.repeat(200)]]), [])).toEqual([]);
  });

  test('is refused with 201', () => {
    expect(checkFiles(new Map([['src/a.ts', 'a;\n'.repeat(201)]]), [])).toEqual(['src/a.ts: 201 lines']);
  });

  test('passes where it is exempt', () => {
    expect(checkFiles(new Map([['src/words/en.ts', 'a;\n'.repeat(201)]]), ['src/words/'])).toEqual([]);
  });
});

describe('a function', () => {
  const check = (source: string) => checkFunctions(new Map([['src/a.ts', source]]));
  const body = (lines: number) => `{\n${'  a;\n'.repeat(lines - 2)}}`;

  test('may have 40 lines and three parameters', () => {
    expect(check(`function lay(this: Page, a: A, b: B, c: C) ${body(40)}`)).toEqual([]);
  });

  test.each([
    `function lay() ${body(41)}`,
    `const lay = () => ${body(41)};`,
    `const lay = function () ${body(41)};`,
    `class Page { lay() ${body(41)} }`,
    `const page = { lay() ${body(41)} };`,
  ])('is refused with 41 lines: %.24s', (source) => {
    expect(check(source)).toEqual(['src/a.ts:1: a function of 41 lines']);
  });

  test.each([
    'function lay(a: A, b: B, c: C, d: D) {}',
    'const lay = (a, b, c, ...d) => a;',
    'class Page { constructor(a: A, b: B, c = 1, { d }: D) {} }',
  ])('is refused with four parameters: %s', (source) => {
    expect(check(source)).toEqual(['src/a.ts:1: a function of 4 parameters']);
  });
});

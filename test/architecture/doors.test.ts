import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkDoors, checkTable, findCycles, readDoors, roomOf } from './doors.js';
import { checkManners, checkPurity } from './purity.js';
import { readSources, root } from './sources.js';

const sources = readSources('src', '.ts');
const doors = readDoors(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));

describe('the project', () => {
  test('has a row in ARCHITECTURE.md for each of its rooms, and no other', () => {
    expect(checkTable(sources, doors)).toEqual([]);
  });

  test('enters rooms by their doors only', () => {
    expect(checkDoors(sources, doors)).toEqual([]);
  });

  test('has no files that import one another in a circle', () => {
    expect(findCycles(sources)).toEqual([]);
  });

  test('has pure rooms, and they touch nothing of the world', () => {
    const pure = doors.filter((door) => door.pure).map((door) => door.room);
    expect(pure).toEqual(expect.arrayContaining(['model', 'recognise', 'collate', 'render', 'publish.ts']));
    expect(checkPurity(new Map([...sources].filter(([path]) => pure.includes(roomOf(path)))))).toEqual([]);
  });

  test('neither prints past its caller nor ends the process', () => {
    expect(checkManners(sources)).toEqual([]);
  });
});

describe('the table of doors', () => {
  const table = [
    '# A project',
    '## Doors',
    'A sentence.',
    '',
    '| Room | May import | Touches |',
    '|---|---|---|',
    '| `model` | nothing of ours | nothing |',
    '| `read` | `model` | the disk |',
    '| `publish.ts` | `model`, `read` | nothing |',
    '## Words',
    '| `other` | `model` | nothing |',
  ].join('\n');

  test('is read row by row, up to the next heading', () => {
    expect(readDoors(table)).toEqual([
      { room: 'model', mayImport: [], pure: true },
      { room: 'read', mayImport: ['model'], pure: false },
      { room: 'publish.ts', mayImport: ['model', 'read'], pure: true },
    ]);
  });

  test('is missed where it is missing', () => {
    expect(() => readDoors('# A project')).toThrow('without a table of doors');
  });

  test('is missed where a room or a row has no partner', () => {
    const planted = new Map([
      ['src/model/a.ts', ''],
      ['src/publish.ts', ''],
      ['src/cellar/a.ts', ''],
    ]);
    expect(checkTable(planted, readDoors(table))).toEqual([
      'cellar: a room without a row',
      'read: a row without a room',
    ]);
  });
});

describe('an import', () => {
  const table = [
    { room: 'model', mayImport: [], pure: true },
    { room: 'read', mayImport: ['model'], pure: false },
    { room: 'build.ts', mayImport: ['model', 'read'], pure: false },
  ];
  const check = (path: string, source: string) => checkDoors(new Map([[path, source]]), table);

  test.each([
    ['src/read/index.ts', "import { slug } from '../model/names.js';"],
    ['src/read/index.ts', "import { copy } from './deep/copy.js';"],
    ['src/read/index.ts', "import { join } from 'node:path';"],
    ['src/build.ts', "import { readCopy } from './read/index.js';"],
    ['src/read/settings.ts', 'await import(file);'],
  ])('in %s passes: %s', (path, source) => {
    expect(check(path, source)).toEqual([]);
  });

  test.each([
    ['src/model/a.ts', "\nimport { readCopy } from '../read/index.js';", 'model may not import read', 2],
    ['src/model/a.ts', "import type { Copy } from '../read/index.js';", 'model may not import read', 1],
    ['src/model/a.ts', "export * from '../read/index.js';", 'model may not import read', 1],
    ['src/model/a.ts', "export { readCopy } from '../read/index.js';", 'model may not import read', 1],
    ['src/model/a.ts', "const read = await import('../read/index.js');", 'model may not import read', 1],
    ['src/model/a.ts', "let copy: import('../read/index.js').Copy;", 'model may not import read', 1],
    ['src/read/a.ts', "import { build } from '../build.js';", 'read may not import build.ts', 1],
    ['src/build.ts', "import { decode } from './read/decode.js';", 'read is entered by its index.ts only', 1],
    ['src/build.ts', "import { x } from '../test/x.js';", 'lies outside src', 1],
  ])('in %s is refused: %s', (path, source, offence, line) => {
    const [found = ''] = check(path, source);
    expect(found).toMatch(`${path}:${line}: `);
    expect(found.endsWith(offence)).toBe(true);
  });
});

describe('a circle of imports', () => {
  const circle = (word: string) =>
    new Map([
      ['src/a/one.ts', "import { two } from './two.js';"],
      ['src/a/two.ts', "export * from './three.js';"],
      ['src/a/three.ts', `${word} { one } from './one.js';`],
    ]);

  test('is refused', () => {
    expect(findCycles(circle('import'))).toEqual(['src/a/one.ts → src/a/two.ts → src/a/three.ts → src/a/one.ts']);
  });

  test('passes where types alone close it', () => {
    expect(findCycles(circle('import type'))).toEqual([]);
  });
});

describe('pure code', () => {
  const check = (source: string) => checkPurity(new Map([['src/model/a.ts', source]]));

  test.each([
    "import { unified } from 'unified';",
    'const day = new Date(0);',
    'const day = Date.UTC(2026, 0, 1);',
    'const process = unified(); process.run();',
    'const paper = { console: 1 }; paper.console;',
    'type Now = typeof process; let paper: Intl.Locale;',
    "new Intl.DateTimeFormat('en', { timeZone: 'UTC' });",
    "new Intl.ListFormat('en');",
    'Intl.getCanonicalLocales(tag);',
    'Math.max(1, 2);',
  ])('passes: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  test.each([
    ["import { readFileSync } from 'node:fs';", 'node:fs'],
    ["import { join } from 'node:path';", 'node:path'],
    ["export { watch } from 'chokidar';", 'chokidar'],
    ['await import(name);', '(computed)'],
    ['process.cwd();', 'process'],
    ['console.log(1);', 'console'],
    ['const start = performance.now();', 'performance'],
    ["await fetch('https://example.org');", 'fetch'],
    ['setTimeout(run, 1);', 'setTimeout'],
    ['globalThis.process;', 'globalThis'],
    ['crypto.randomUUID();', 'crypto'],
    ['import.meta.url;', 'import.meta'],
    ['Date.now();', 'Date.now'],
    ['const clock = Date.now;', 'Date.now'],
    ['new Date();', 'Date without a moment'],
    ['Date();', 'Date without a moment'],
    ['Math.random();', 'Math.random'],
    ['a.localeCompare(b);', 'localeCompare'],
    ["a['localeCompare'](b);", 'localeCompare'],
    ['a?.toLocaleUpperCase();', 'toLocaleUpperCase'],
    ['new Intl.Segmenter();', 'Intl.Segmenter without a language'],
    ['new Intl.ListFormat(undefined, { type });', 'Intl.ListFormat without a language'],
    ['new Intl.NumberFormat([]);', 'Intl.NumberFormat without a language'],
    ["new Intl.DateTimeFormat('en');", 'Intl.DateTimeFormat without a zone'],
    ["new Intl.DateTimeFormat('en', { month: 'long' });", 'Intl.DateTimeFormat without a zone'],
  ])('is refused: %s', (source, offence) => {
    expect(check(source)).toEqual([`src/model/a.ts:1: ${offence}`]);
  });
});

describe('manners', () => {
  const check = (source: string) => checkManners(new Map([['src/cli/a.ts', source]]));

  test.each([
    'io.stdout.write(text);',
    'const { console } = io; console.log(1);',
    'process.exitCode = 1;',
  ])('pass: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  test.each([
    ["console.error('oh');", 'console'],
    ['process.exit(1);', 'process.exit'],
  ])('are missed: %s', (source, offence) => {
    expect(check(source)).toEqual([`src/cli/a.ts:1: ${offence}`]);
  });
});

/**
 * The first law of recognition: every letter of the copy is in the article, or among the lines that it reports as not its
 * own. A byline that stands inside the text is in the article twice.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';
import { lettersLost } from './kept.js';

const { settings } = resolve({});

function read(value: string, name = 'copy.txt') {
  const copy = new VFile({ cwd: '/', path: name, value, data: { source: sourcePath(name) } });
  return settings === null ? null : recognise(copy, settings);
}

/** Lines such as real copy has, in several scripts, and noise. */
const line = fc.oneof(
  fc.constantFrom(
    'Harbour ferry to stop on Sundays',
    'By Ana Pérez and Li Wei, Staff Writers',
    'Published March 1, 2026',
    'Advertisement',
    '本报记者  王  青  李小川',
    '责任编辑：己  校对：乙',
    '图①：渡口的新灯。张三摄',
    'The new lamp in Rope Lane. (Photo: Mara Ortiz)',
    '***',
    '（参与采写：吴桐）',
    'سوق السمك في المدينة القديمة',
  ),
  fc.lorem({ maxCount: 60 }),
  fc.stringMatching(/^[灯塔港口的船在夜里回来，。“”]{1,120}$/),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const copies = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n\r\n', '\n　　', '\n    ')), {
    minLength: 1,
    maxLength: 25,
  })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

test('no letter of plain text is lost, whatever the text', () => {
  fc.assert(
    fc.property(copies, (copy) => {
      fc.pre(!copy.startsWith('---'));
      const article = read(copy);
      if (article !== null) expect(lettersLost(copy, article)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('reading the same copy twice gives the same article', () => {
  fc.assert(
    fc.property(copies, (copy) => expect(read(copy)).toEqual(read(copy))),
    { numRuns: 50 },
  );
});

describe("no letter of the project's own articles is lost", () => {
  const folder = fileURLToPath(new URL('../../articles/', import.meta.url));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  test.each(texts)('%s', (name) => {
    const copy = readFileSync(folder + name, 'utf8').replace(/^\ufeff/, '');
    const article = read(copy);
    expect(article).not.toBeNull();
    if (article !== null) expect(lettersLost(copy, article)).toEqual([]);
  });
});

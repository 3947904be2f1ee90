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

/** Markdown, and the words that it shows. */
interface Marked {
  readonly markdown: string;
  readonly words: string;
}

const same = (text: string): Marked => ({ markdown: text, words: text });

/** Blocks such as Markdown copy has, with marks and escapes at the beginning of lines. */
const marked: fc.Arbitrary<Marked> = fc.oneof(
  fc.constantFrom<Marked>(
    same('# A second lamp for the *mole*'),
    same('## 小巷亮起来'),
    same('! Pilots want to see\n@ Jon Bell'),
    same('\\! is how programmers say no'),
    same('\\@ stands before names\n\\= between numbers, \\* and \\_ around words'),
    same('\\: or \\% or \\^ or \\~'),
    same('> A lamp tells you\n> \\! where it is'),
    { markdown: '- \\! one\n- two\n  1. three', words: 'one two three' },
    same('By **Ana Pérez** and _Li Wei_, Staff Writers'),
    same('The new lamp in `Rope Lane`. *(Photo: Mara Ortiz)*'),
    same('```\n\\! let lamp = 1;\n```'),
    same('Heading\n-------'),
    same('本报记者 **王  青** 李小川'),
    same('***'),
    { markdown: 'The [harbour](https://harbour.example/) at dusk', words: 'The harbour at dusk' },
    { markdown: '![A lamp](lamp.jpg)', words: 'A lamp' },
    { markdown: 'Fish &amp; chips', words: 'Fish & chips' },
  ),
  fc.lorem({ maxCount: 60 }).map(same),
  fc.stringMatching(/^[灯塔港口的船在夜里回来，。“”]{1,120}$/).map(same),
);

test('no letter of Markdown is lost, whatever the marks and escapes', () => {
  const blocks = fc.array(marked, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(blocks, (parts) => {
      const article = read(parts.map(({ markdown }) => markdown).join('\n\n'), 'copy.md');
      const words = parts.map((part) => part.words).join('\n');
      if (article !== null) expect(lettersLost(words, article)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(['copy.md', 'copy.txt'])('an escaped mark is the character that it is: %s', (name) => {
  const escaped = ['\\! is how programmers say no', 'By Jon Bell', 'The lamp. '.repeat(20), '\\= is between them'];
  const article = read(escaped.join('\n\n'), name);
  expect(article?.headline).toBe('! is how programmers say no');
  expect(JSON.stringify(article)).toContain('= is between them');
  expect(JSON.stringify(article)).not.toContain('\\\\');
});

test('reading the same copy twice gives the same article', () => {
  fc.assert(
    fc.property(copies, (copy) => expect(read(copy)).toEqual(read(copy))),
    { numRuns: 50 },
  );
});

describe("no letter of the stories of the project's own articles is lost", () => {
  const folder = fileURLToPath(new URL('../../articles/', import.meta.url));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  test.each(texts)('%s', (name) => {
    const copy = readFileSync(folder + name, 'utf8').replace(/^\ufeff/, '');
    const story = copy.replace(/^---\n[\s\S]*?\n---\n/, '');
    const article = read(copy);
    expect(article).not.toBeNull();
    if (article !== null) expect(lettersLost(story, article)).toEqual([]);
  });
});

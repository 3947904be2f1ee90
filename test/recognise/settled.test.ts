/** What somebody has said stands, wherever the line is, and the article is made. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { explain, recognise } from '../../src/recognise/index.js';

const { settings } = resolve({});
if (settings === null) throw new Error('The defaults are wrong');

const story =
  'The pilots of the harbour have asked the council for a second lamp on the south mole, since one is not enough. '.repeat(
    2,
  );

function copyOf(value: string, name = 'copy.txt'): VFile {
  return new VFile({ cwd: '/', path: name, value, data: { source: sourcePath(name) } });
}

function read(value: string, name?: string) {
  const copy = copyOf(value, name);
  return settings === null ? null : recognise(copy, settings);
}

test('marks in any order keep the headline that is marked', () => {
  const marks = fc.array(fc.constantFrom('~', '@', '=', '^', '%', ':', ''), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(marks, marks, (above, below) => {
      const line = (mark: string, index: number) => `${mark === '' ? '' : `${mark} `}Line ${index} of the harbour`;
      const copy = [...above.map(line), '! The headline itself', ...below.map(line), story].join('\n\n');
      expect(read(copy)?.headline).toBe('The headline itself');
    }),
    { numRuns: 100 },
  );
});

test('a smaller heading above the first-level one of Markdown is its kicker', () => {
  const article = read(`## Harbour\n\n# A second lamp for the mole\n\n${story}`, 'copy.md');
  expect([article?.kicker, article?.headline]).toEqual(['Harbour', 'A second lamp for the mole']);
});

test('a headline that front matter gives may be as long as somebody likes', () => {
  expect(read(`---\nheadline: ${'A long headline '.repeat(30)}\n---\n${story}`)).not.toBeNull();
});

test('the targets of links stay with the body', () => {
  const article = read(`# A lamp\n\n${story} See [the harbour][1].\n\n[1]: https://harbour.example/`, 'copy.md');
  expect(article?.body.children.at(-1)).toMatchObject({ type: 'definition', url: 'https://harbour.example/' });
});

test('no article vanishes without a word', () => {
  const copy = copyOf('---\nheadline: Nothing but a headline\n---\n');
  expect(recognise(copy, settings)).toBeNull();
  expect(copy.messages.map(({ ruleId }) => ruleId)).toEqual(['copy-empty']);
});

test('a key that every object has is no key of front matter', () => {
  const copy = copyOf(`---\nconstructor: x\n---\nA lamp for the mole\n\n${story}`);
  recognise(copy, settings);
  expect(copy.messages.map(({ ruleId }) => ruleId)).toContain('front-matter-unknown');
});

test('to explain a long copy takes as many looks as to read it', () => {
  const explained = explain(copyOf(`A lamp\n\nBy Jon Bell\n\n${`${story}\n\n`.repeat(1500)}`), settings);
  expect(explained?.readings.length).toBe(1502);
});

/** What front matter may say, and what is made of what it says oddly. */
import { expect, test } from '@jest/globals';
import type { Yaml } from 'mdast';
import { VFile } from 'vfile';
import { readFields } from '../../src/recognise/fields.js';

/** Reads fields, and gives them with the problems on them: `2:1 front-matter-empty`. */
function read(value: string) {
  const file = new VFile({ cwd: '/', path: 'a.md', value: `---\n${value}\n---\n` });
  const node: Yaml = { type: 'yaml', value };
  const fields = readFields(node, file);
  return { fields, told: file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`), file };
}

test.each([
  ['headline: Lamps\ntitle: Old lamps', { headline: 'Lamps' }, ['3:1 front-matter-twice']],
  ['title: Old lamps\nheadline: Lamps', { headline: 'Lamps' }, ['2:1 front-matter-twice']],
  ['author: Ana\nauthors: [Ben]', { byline: 'Ana' }, ['3:1 front-matter-twice']],
  ['title: Lamps', { headline: 'Lamps' }, []],
])('of two names for one field its own goes first, else the first one: %j', (text, fields, told) => {
  expect(read(text)).toMatchObject({ fields, told });
});

test.each([
  'byline: []',
  'byline: ["", null]',
  'headline:',
  'deck: ""',
  'kicker: "  "',
  'slug: ~',
])('what is empty says nothing, and is told of: %s', (text) => {
  expect(read(text)).toMatchObject({ fields: {}, told: ['2:1 front-matter-empty'] });
});

test('an empty name for a field does not hide the other', () => {
  expect(read('headline:\ntitle: Lamps')).toMatchObject({
    fields: { headline: 'Lamps' },
    told: ['2:1 front-matter-empty'],
  });
});

test('a day that no calendar has costs the date and no more, and no other is made up', () => {
  const { fields, told, file } = read('headline: Lamps\ndate: 2026-02-31');
  expect(fields).toEqual({ headline: 'Lamps' });
  expect(told).toEqual(['3:1 date-impossible']);
  expect(file.messages[0]).toMatchObject({ fatal: false, reason: expect.stringContaining('"2026-02-31"') });
});

test.each([
  ['date: yesterday', '2:1 front-matter-value'],
  ['title: [a, b]', '2:1 front-matter-value'],
  ['headline: true', '2:1 front-matter-value'],
  ['byline: { name: Ana }', '2:1 front-matter-value'],
])('a value of another kind is an error: %s', (text, problem) => {
  const { fields, told, file } = read(text);
  expect({ fields, told }).toEqual({ fields: {}, told: [problem] });
  expect(file.messages[0]?.fatal).toBe(true);
});

test('the key is named as it was written, and a long one is cut', () => {
  expect(read('title: [a]').file.messages[0]?.reason).toBe('The value of "title" is not a line of text');
  const long = read(`${'key'.repeat(100)}: x`).file.messages[0]?.reason ?? '';
  expect(long).toMatch(/^Unknown key "(?:key)+k?e?…" in the front matter$/);
  expect(long.length).toBeLessThan(100);
});

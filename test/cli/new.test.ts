import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nameCopy } from '../../src/cli/copy-name.js';
import { folderOf } from '../folder.js';
import { newsgen } from './world.js';

describe('the name of a file of copy', () => {
  test.each([
    ['Lamps lit again: who pays?', '2026-03-01-lamps-lit-again-who-pays.txt'],
    ['老巷换灯，先问窗里的人', '2026-03-01-老巷换灯-先问窗里的人.txt'],
    ['The mayor’s “last” word', '2026-03-01-the-mayors-last-word.txt'],
    ['../../etc/passwd', '2026-03-01-etc-passwd.txt'],
    ['$(rm -rf ~) & C:\\CON', '2026-03-01-rm-rf-c-con.txt'],
    ['?!', '2026-03-01-story.txt'],
    ['e\u0301te\u0301', '2026-03-01-été.txt'],
  ])('%s is %s', (headline, name) => {
    expect(nameCopy(headline, '2026-03-01')).toBe(name);
  });

  test('is short enough for every disk, and cut between words where there are any', () => {
    const name = nameCopy('harbour '.repeat(40), '2026-03-01');
    expect(name).toMatch(/^2026-03-01(?:-harbour)+\.txt$/);
    expect(Buffer.byteLength(nameCopy('灯'.repeat(200), '2026-03-01'))).toBeLessThan(150);
  });
});

const now = ['--now', '2026-02-28T23:30:00Z'];

test('a story begins in a file of its own, of the day that it is where the paper is made', async () => {
  const cwd = folderOf({ 'articles/.keep': '', 'newsgen.config.yaml': 'timezone: Asia/Shanghai\n' });
  const { code, stdout } = await newsgen(cwd, ['new', '--into', 'city', ...now, 'Lamps', 'lit again']);
  const path = 'articles/city/2026-03-01-lamps-lit-again.txt';
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `${path} is there. Write the story into it, and take "draft: true" out when it may come out.\n`,
  });
  expect(readFileSync(join(cwd, path), 'utf8')).toBe('---\nheadline: "Lamps lit again"\ndraft: true\n---\n\n');
});

test('a story that was begun is no page, and a warning while it is empty; written, and no draft any more, it is one', async () => {
  const cwd = folderOf({ 'articles/.keep': '' });
  const headline = '"Lamps": who\'s to pay? \\ #1 – 灯';
  await newsgen(cwd, ['new', ...now, headline]);
  const begun = await newsgen(cwd, ['build']);
  expect(begun).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^0 articles, .* 1 warning needs a look\.\n$/),
  });
  expect(begun.stderr).toContain('This file is empty');
  const [name = ''] = readdirSync(join(cwd, 'articles')).filter((each) => each.endsWith('.txt'));
  const path = join(cwd, 'articles', name);
  const story = 'The lamps in the old town were lit again on Monday, after a year in the dark.\n';
  writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', '') + story);
  const { stdout } = await newsgen(cwd, ['explain', '--json', path]);
  expect(JSON.parse(stdout)).toMatchObject({ headline, sections: [{ paragraphs: [story.trim()] }] });
});

test('a file that is there stays as it is', async () => {
  const cwd = folderOf({ 'articles/2026-02-28-lamps.txt': 'mine' });
  const { code, stderr } = await newsgen(cwd, ['new', ...now, 'Lamps']);
  expect(code).toBe(73);
  expect(stderr).toContain('articles/2026-02-28-lamps.txt  error  There is such a file already  file-exists');
  expect(readFileSync(join(cwd, 'articles/2026-02-28-lamps.txt'), 'utf8')).toBe('mine');
});

test.each([
  '..',
  '../copy',
  '/tmp',
  'city/../..',
])('nothing is written outside the articles folder: %s', async (into) => {
  const cwd = folderOf({ 'articles/.keep': '' });
  const { code } = await newsgen(cwd, ['new', ...now, '--into', into, 'Lamps']);
  const made = readdirSync(cwd, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.txt'));
  if (into === '/tmp') expect({ code, made }).toEqual({ code: 0, made: ['articles/tmp/2026-02-28-lamps.txt'] });
  else expect({ code, made }).toEqual({ code: 2, made: [] });
});

test('a headline of blanks is none, and a paper without an articles folder is told so', async () => {
  expect((await newsgen(folderOf({ 'articles/.keep': '' }), ['new', ' '])).code).toBe(2);
  expect((await newsgen(folderOf({}), ['new', 'Lamps'])).stderr).toContain('articles-missing');
});

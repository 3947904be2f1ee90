import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { folderOf, put } from '../folder.js';
import { newsgen } from './world.js';

const lamps = 'Lamps lit again\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n';

/** A paper with something wrong in its copy, its pictures, its overrides, its theme, and between its articles. */
const faulty = {
  'articles/a.md': `---\nid: lamps\ndate: yesterday\n---\n${lamps}`,
  'articles/b.md': `---\nid: lamps\npictures: none.jpg\n---\n${lamps}`,
  'articles/c.md': `---\nid: lamps\ntranslationOf: d\n---\n${lamps}`,
  'articles/note.docx': 'x',
  'newsgen.overrides.yaml': 'No such line: furniture\n',
  'theme/artcle.njk': 'x',
};

test('check tells what a build tells, and writes no site', async () => {
  const cwd = folderOf(faulty);
  const problems = (text: string) => text.split('\n').filter((line) => line.includes('"problem"'));
  const checked = await newsgen(cwd, ['check', '--templates', 'theme', '--json']);
  expect(existsSync(`${cwd}/dist`)).toBe(false);
  const built = await newsgen(cwd, ['build', '--templates', 'theme', '--json']);
  expect(problems(checked.stdout)).toEqual(problems(built.stdout));
  for (const id of ['front-matter-value', 'picture-missing', 'id-twice', 'translation-missing', 'template-unknown'])
    expect(checked.stdout).toContain(`"id":"${id}"`);
  expect(checked.code).toBe(1);
});

test('its last line says what was looked at', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps });
  const { code, stdout } = await newsgen(cwd, ['check']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 article, \d+ pages: checked in \d+\.\d s, nothing written\.\n$/);
  const result: unknown = JSON.parse(
    (await newsgen(cwd, ['check', '--json'])).stdout.trimEnd().split('\n').at(-1) ?? '',
  );
  expect(result).toMatchObject({ type: 'result', articles: 1, errors: 0, warnings: 0 });
  expect(readdirSync(cwd)).not.toContain('dist');
});

test('a warning fails it where somebody is strict', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'articles/empty.txt': '' });
  expect((await newsgen(cwd, ['check'])).code).toBe(0);
  expect((await newsgen(cwd, ['check', '--strict'])).code).toBe(1);
});

test('a template that fails at a page is found', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'theme/article.njk': '{{ story.headline | shout }}' });
  const { code, stderr } = await newsgen(cwd, ['check', '--templates', 'theme']);
  expect(code).toBe(2);
  expect(stderr).toContain('article.njk');
});

test('an output folder of somebody else, and a build that was made, are left alone', async () => {
  const cwd = folderOf({ 'articles/lamps.txt': lamps, 'dist/mine.txt': 'mine' });
  expect((await newsgen(cwd, ['check'])).code).toBe(0);
  put(cwd, 'other.txt', '');
  expect(readdirSync(`${cwd}/dist`)).toEqual(['mine.txt']);
});

test('annotations come where they are asked for, and by themselves in GitHub Actions', async () => {
  const cwd = folderOf({ 'articles/empty.txt': '' });
  const annotated = /^::warning file=articles\/empty\.txt,title=copy-empty::/m;
  expect((await newsgen(cwd, ['check'])).stderr).not.toMatch(annotated);
  expect((await newsgen(cwd, ['check', '--format', 'github'])).stderr).toMatch(annotated);
  expect((await newsgen(cwd, ['check'], { GITHUB_ACTIONS: 'true' })).stderr).toMatch(annotated);
  expect((await newsgen(cwd, ['check', '--format', 'gitlab'])).code).toBe(2);
});

test('what is annotated elsewhere can not be made a command by an article, either', async () => {
  const cwd = folderOf({ 'articles/::error::x.txt': '' });
  const { stderr } = await newsgen(cwd, ['check', '--format', 'github']);
  expect(stderr.match(/^[^\S\n]*::.*/gm)).toEqual([expect.stringMatching(/^::warning file=articles\/%3A/)]);
});

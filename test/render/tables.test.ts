import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';
import { makePress } from '../../src/render/html.js';
import { readMarkup } from './markup.js';

const { settings } = resolve({});
const press = makePress();
const head =
  '# The lamps come back\n\nBy Ana Pérez\n\nThe lamps came back on Saturday evening, after three months.\n\n';

/** The page's text of an article of Markdown with this at its end. */
function printed(markdown: string): string {
  const copy = new VFile({ cwd: '/', path: 'x.md', value: head + markdown, data: { source: sourcePath('x.md') } });
  const article = settings === null ? null : recognise(copy, settings);
  if (article === null) throw new Error('The article is wrong');
  return press(article.body, { language: 'en', dateline: null });
}

test('a table has a head whose cells are the headers of their columns', () => {
  expect(printed('| Team | Points |\n|---|--:|\n| *Harbour* | 12 |\n')).toContain(
    [
      '<div class="tbl" tabindex="0"><table><thead><tr><th scope="col">Team</th><th scope="col" class="end">Points</th></tr>',
      '</thead><tbody><tr><td><em>Harbour</em></td><td class="end">12</td></tr></tbody></table></div>',
    ].join(''),
  );
});

test('where the first header is empty, the first column are headers of their rows', () => {
  const html = printed('|   | 2025 |\n|---|:-:|\n| Births | 12 |\n');
  expect(html).toContain('<tr><td></td><th scope="col" class="mid">2025</th></tr>');
  expect(html).toContain('<tr><th scope="row">Births</th><td class="mid">12</td></tr>');
});

test('rows of more cells than the head are cut, and those of fewer stay as they are', () => {
  const html = printed('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |\n');
  expect(html).toContain('<tr><td>1</td><td>2</td></tr><tr><td>4</td></tr>');
});

test('a table brings nothing else with it', () => {
  const html = printed(
    '| <b onclick="x">a</b> | [b](javascript:x) |\n|---|---|\n| ![c](data:x) | <script>x</script>d |\n',
  );
  const { tags } = readMarkup(html);
  expect(
    tags.flatMap(({ attributes }) => [...attributes].map(([name]) => name)).filter((name) => name !== 'class'),
  ).toEqual(['tabindex', 'scope', 'scope']);
  expect(html).not.toMatch(/javascript|data:|script|onclick/);
});

test('pipes without the line below a head are text', () => {
  const text =
    'The three lamps of the quay, east | middle | west, were lit again at six in the evening by the harbour master.';
  expect(printed(text)).toContain(text);
});

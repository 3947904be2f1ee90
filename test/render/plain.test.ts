/** What is written straight is what the press writes: letter by letter, for whatever is plain. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Root, RootContent } from 'mdast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';
import { setDateline } from '../../src/render/dateline.js';
import { makeHandlers } from '../../src/render/handlers.js';
import { writePlain } from '../../src/render/plain.js';
import { schema } from '../../src/render/schema.js';
import { stringsFor } from '../../src/render/strings/index.js';

const words = stringsFor('en');

const processor = unified()
  .use(remarkHtml, { handlers: makeHandlers(words), sanitize: schema })
  .freeze();

/** What unified makes of a text, by the long way. */
function pressed(root: Root): string {
  return processor.stringify(root, new VFile({ cwd: '/' }));
}

function storyOf(...children: RootContent[]): Root {
  return { type: 'root', children };
}

function say(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

const plain: ReadonlyArray<readonly [string, Root]> = [
  ['nothing at all', storyOf()],
  ['paragraphs', storyOf(say('First.'), say('Second.'))],
  ['blanks and quotes', storyOf(say('  “Yes”,  she "said"\t\u00a0\u3000 '))],
  ['signs that HTML reads', storyOf(say('a < b & c > d &amp; </p><script>'))],
  ['a dateline with such signs', setDateline(storyOf(say('A & B (<C>) Words.')), 'A & B (<C>)')],
  ['a dateline that was taken out', setDateline(storyOf(say('Words.')), 'BERLIN')],
  [
    'headers of one line and of two',
    storyOf(
      say('One.'),
      { type: 'sectionHeader', depth: 2, children: [{ type: 'headerLine', children: [{ type: 'text', value: 'A' }] }] },
      {
        type: 'sectionHeader',
        depth: 3,
        children: ['B & C', 'D'].map((value) => ({ type: 'headerLine', children: [{ type: 'text', value }] })),
      },
    ),
  ],
  [
    'captions, signed and unsigned',
    storyOf(say('One.'), {
      type: 'captionList',
      children: [null, 'Ana <Pérez>', ''].map((credit) => ({
        type: 'caption',
        credit,
        children: [{ type: 'text', value: 'The quay & the sea' }],
      })),
    }),
  ],
  [
    'words that stand out',
    storyOf({
      type: 'paragraph',
      children: [
        { type: 'emphasis', children: [{ type: 'text', value: 'The Lamp' }] },
        { type: 'text', value: ' is ' },
        { type: 'strong', children: [{ type: 'text', value: 'out' }] },
      ],
    }),
  ],
];

test.each(plain)('the press writes the same: %s', (_, root) => {
  expect(writePlain(root, words)).toBe(pressed(root));
});

const others: ReadonlyArray<readonly [string, RootContent]> = [
  ['a line end in a text', say('one\ntwo')],
  ['a paragraph of nothing', { type: 'paragraph', children: [] }],
  ['HTML', { type: 'paragraph', children: [{ type: 'html', value: '<b>' }] }],
  ['a link', { type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [] }] }],
  ['a list', { type: 'list', children: [] }],
  [
    'what is to be another element',
    { type: 'paragraph', data: { hName: 'script' }, children: [{ type: 'text', value: 'x' }] },
  ],
];

test.each(others)('is left to the press: %s', (_, block) => {
  expect(writePlain(storyOf(say('Plain.'), block), words)).toBeNull();
});

/** Looking at all of them would take a minute. */
const each = 12;

test('articles of the gold that are plain come out as the press has them', () => {
  const { settings } = resolve({});
  if (settings === null) throw new Error('Unexpected faults of no options');
  const folder = fileURLToPath(new URL('../gold/', import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const bodies = names
    .sort()
    .filter((_, index) => index % each === 0)
    .flatMap((name) => {
      const copy = new VFile({ path: name, value: readFileSync(join(folder, name), 'utf8') });
      copy.data.source = sourcePath('story.txt');
      const article = recognise(copy, settings);
      return article === null ? [] : [setDateline(article.body, article.dateline ?? 'X')];
    });
  const written = bodies.map((root) => writePlain(root, words));
  expect(written.filter((html) => html !== null).length).toBeGreaterThan(10);
  expect(written).toEqual(bodies.map((root, index) => (written[index] === null ? null : pressed(root))));
});

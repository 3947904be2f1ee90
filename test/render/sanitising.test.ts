import { describe, expect, test } from '@jest/globals';
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { makePress } from '../../src/render/html.js';
import { readMarkup } from './markup.js';
import { textOf } from './samples.js';

const press = makePress();

/** All that the text of a story may have, with all that may stand on it. */
const allowed: Readonly<Record<string, ReadonlyArray<string>>> = {
  ...Object.fromEntries(['p', 'span', 'ul', 'code'].map((name) => [name, ['class']])),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['class', 'id']])),
  ...Object.fromEntries(['blockquote', 'pre', 'hr', 'li', 'em', 'strong', 'del', 'br'].map((name) => [name, []])),
  aside: ['class'],
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'loading'],
  ol: ['start'],
};

function expectInert(root: Root): void {
  const html = press(root, { language: 'en', dateline: null });
  for (const { name, attributes } of readMarkup(html).tags) {
    expect(Object.keys(allowed)).toContain(name);
    for (const [attribute, value] of attributes) {
      expect(allowed[name]).toContain(attribute);
      if (attribute === 'href') expect(value).toMatch(/^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/);
      if (attribute === 'src') expect(value).toMatch(/^https?:\/\//);
      if (attribute === 'id') expect(value).toMatch(/^story-/);
    }
  }
}

describe('Markdown that attacks comes out inert', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](%6Aavascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[x](blob:https://example.org/1)',
    '[x](filesystem:https://example.org/1)',
    '[x](file:///etc/passwd)',
    '[x][1]\n\n[1]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '[x](https://example.org "\\" onclick=\\"alert(1)")',
    '[x](https://example.org/"onclick="alert(1))',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '![x" onerror="alert(1)](https://example.org/a.jpg)',
    '![x](https://example.org/a.jpg" onerror="alert(1))',
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//example.org/x.js></SCRIPT>',
    'a <script>alert(1)</script> b',
    '<script\n>alert(1)',
    '<scr<script>ipt>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <img src=x onerror=alert(1)> b',
    '<svg/onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object>',
    '<embed src="javascript:alert(1)">',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<style>@import "https://example.org/x.css";</style>',
    '<link rel=stylesheet href=https://example.org/x.css>',
    '<base href="https://example.org/">',
    '<meta http-equiv="refresh" content="0;url=https://example.org/">',
    '<a href="javascript:alert(1)">x</a>',
    '<p id="main" name="main">x</p>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?xml-stylesheet href="javascript:alert(1)"?>',
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '`<script>alert(1)</script>`',
    '```"><script>alert(1)</script>\nx\n```',
    '```x" onclick="alert(1)\nx\n```',
    '    <script>alert(1)</script>',
    '# <script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '{{ 7*7 }}{% include "article.njk" %}',
    '\u202e<script>alert(1)</script>',
    '<'.repeat(20_000),
    `<div ${'<!--'.repeat(5_000)}`,
  ])('%j', (markdown) => {
    expectInert(unified().use(remarkParse).parse(markdown));
  });
});

describe('a tree that says what HTML it wants is not obeyed', () => {
  const text = { type: 'text', value: 'alert(1)' } as const;

  test.each<[string, RootContent]>([
    ['a script', { type: 'emphasis', data: { hName: 'script' }, children: [text] }],
    ['an event', { type: 'emphasis', data: { hProperties: { onClick: 'alert(1)' } }, children: [text] }],
    ['a style', { type: 'strong', data: { hProperties: { style: 'position:fixed' } }, children: [text] }],
    ['a frame', { type: 'strong', data: { hName: 'iframe', hProperties: { srcDoc: 'x' } }, children: [] }],
    ['an id', { type: 'emphasis', data: { hName: 'h2', hProperties: { id: 'main' } }, children: [text] }],
    ['a class', { type: 'emphasis', data: { hName: 'span', hProperties: { className: ['skip'] } }, children: [text] }],
    ['a node of its own', { type: 'strong', data: { hChildren: [{ type: 'raw', value: '<script>' }] }, children: [] }],
  ])('%s', (_, node) => {
    expectInert(textOf(node));
    expect(press(textOf(node), { language: 'en', dateline: null })).not.toContain('skip');
  });
});

test('what is said as plain text is read as it was said', () => {
  const said = 'If a < b & b > c, "then" <script>alert(1)</script>';
  const html = press(textOf({ type: 'paragraph', children: [{ type: 'text', value: said }] }), {
    language: 'en',
    dateline: '<b>BERLIN</b>',
  });
  expect(readMarkup(html).text).toBe(`<b>BERLIN</b> ${said}\n`);
});

test.each([
  'https://example.org/a?b=c#d',
  'http://example.org',
  'mailto:desk@example.org',
  '../other/',
  '#story-s1',
])('an honest link goes where it says: %s', (url) => {
  const html = press(textOf({ type: 'link', url, children: [{ type: 'text', value: 'x' }] }), {
    language: 'en',
    dateline: null,
  });
  expect(readMarkup(html).tags[0]?.attributes.get('href')).toBe(url);
});

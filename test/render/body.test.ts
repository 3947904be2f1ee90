import { expect, test } from '@jest/globals';
import type { Root, RootContent } from 'mdast';
import { makePress } from '../../src/render/html.js';
import { paragraph, textOf } from './samples.js';

const press = makePress();

function print(root: Root, language = 'en', dateline: string | null = null): string {
  return press(root, { language, dateline });
}

function header(depth: 2 | 3, ...lines: ReadonlyArray<string>): RootContent {
  const children = lines.map((value) => ({
    type: 'headerLine' as const,
    children: [{ type: 'text' as const, value }],
  }));
  return { type: 'sectionHeader', depth, children };
}

test('the first paragraph is the lede, wherever it stands', () => {
  const html = print(textOf(header(2, 'Before'), paragraph('First.'), paragraph('Second.')));
  expect(html).toContain('<p class="lede">First.</p>\n<p>Second.</p>');
});

test('a paragraph in a quotation is no lede', () => {
  const quotation: RootContent = { type: 'blockquote', children: [{ type: 'paragraph', children: [] }] };
  expect(print(textOf(quotation, paragraph('First.')))).toContain('<p class="lede">First.</p>');
});

test('a section header is a heading with an id that no content can take', () => {
  expect(print(textOf(header(2, 'What stays')))).toBe('<h2 class="sub" id="story-s1">What stays</h2>\n');
});

test('a section header of two lines is one heading, with a space between its lines', () => {
  expect(print(textOf(header(2, '工会服务', '24小时“不打烊”')), 'zh-Hans')).toBe(
    '<h2 class="sub" id="story-s1"><span class="l">工会服务</span> <span class="l">24小时“不打烊”</span></h2>\n',
  );
});

test('a section header keeps what is marked in its line', () => {
  const children = [
    { type: 'text' as const, value: 'What ' },
    { type: 'emphasis' as const, children: [{ type: 'text' as const, value: 'stays' }] },
  ];
  const marked: RootContent = { type: 'sectionHeader', depth: 2, children: [{ type: 'headerLine', children }] };
  expect(print(textOf(marked))).toBe('<h2 class="sub" id="story-s1">What <em>stays</em></h2>\n');
});

test('headers are counted through a page, and anew on the next', () => {
  const root = textOf(header(2, 'One'), header(3, 'Two'));
  const html = print(root);
  expect(html).toBe('<h2 class="sub" id="story-s1">One</h2>\n<h3 class="sub" id="story-s2">Two</h3>\n');
  expect(print(root)).toBe(html);
});

test('a heading of Markdown is never a second first heading', () => {
  const heading: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Loud' }] };
  expect(print(textOf(heading))).toBe('<h2 class="sub" id="story-s1">Loud</h2>\n');
});

test('captions without pictures are a list under a heading, each with its credit', () => {
  const captions: RootContent = {
    type: 'captionList',
    children: [
      { type: 'caption', credit: null, children: [{ type: 'text', value: '在路口登记。' }] },
      { type: 'caption', credit: '林晓舟 摄', children: [{ type: 'text', value: '楼道消毒。' }] },
    ],
  };
  expect(print(textOf(captions), 'zh-Hans')).toBe(
    '<aside class="caps">' +
      '<h2 class="caps__t">图片说明 <span class="vh">（原图未随文提供）</span></h2>' +
      '<ul class="caps__l"><li>在路口登记。</li><li>楼道消毒。 <span class="credit">林晓舟 摄</span></li></ul>' +
      '</aside>\n',
  );
});

test.each([
  ['en', 'Captions'],
  ['zh-TW', '圖片說明'],
  ['ar', 'شرح الصور'],
  ['sw', 'Captions'],
])('what the theme adds to a text in %s is in its language', (language, label) => {
  expect(print(textOf({ type: 'captionList', children: [] }), language)).toContain(label);
});

test('a dateline is marked where the text begins with it', () => {
  const root = textOf(paragraph('BERLIN (Reuters) — It rained.'));
  expect(print(root, 'en', 'BERLIN (Reuters)')).toBe(
    '<p class="lede"><span class="dateline">BERLIN (Reuters)</span> — It rained.</p>\n',
  );
});

test('a dateline that was taken out of the text is put back before it', () => {
  expect(print(textOf(paragraph('It rained.')), 'en', 'BERLIN')).toBe(
    '<p class="lede"><span class="dateline">BERLIN</span> It rained.</p>\n',
  );
});

test('a dateline that runs over marked words is left as it stands', () => {
  const children = [
    { type: 'strong' as const, children: [{ type: 'text' as const, value: 'BERLIN' }] },
    { type: 'text' as const, value: ' (Reuters) — Rain.' },
  ];
  expect(print(textOf({ type: 'paragraph', children }), 'en', 'BERLIN (Reuters)')).toBe(
    '<p class="lede"><strong>BERLIN</strong> (Reuters) — Rain.</p>\n',
  );
});

test('a text without a paragraph has no place for a dateline', () => {
  expect(print(textOf(header(2, 'Alone')), 'en', 'BERLIN')).not.toContain('BERLIN');
});

test('printing changes nothing in the text', () => {
  const root = textOf(paragraph('BERLIN — Rain.'), header(2, 'One', 'Two'));
  const before = structuredClone(root);
  print(root, 'en', 'BERLIN');
  expect(root).toEqual(before);
});

test('a picture from the web is shown', () => {
  const image: RootContent = { type: 'image', url: 'https://example.org/a.jpg', alt: 'The quay' };
  const html = print(textOf({ type: 'paragraph', children: [image] }));
  expect(html).toContain('<img src="https://example.org/a.jpg" alt="The quay" loading="lazy">');
});

test('of a picture that is not published, what it shows is told; of one without words, nothing is left', () => {
  const told: RootContent = { type: 'paragraph', children: [{ type: 'image', url: 'a.jpg', alt: 'The quay' }] };
  const untold: RootContent = { type: 'paragraph', children: [{ type: 'image', url: 'a.jpg' }] };
  expect(print(textOf(told, untold))).toBe('<p class="lede"><span class="caption">The quay</span></p>\n');
});

test('a picture by reference is a picture', () => {
  const children: Root['children'] = [
    { type: 'imageReference', identifier: 'quay', referenceType: 'full', alt: 'The quay' },
    { type: 'imageReference', identifier: 'gone', referenceType: 'full' },
  ];
  const definition: RootContent = { type: 'definition', identifier: 'quay', url: 'https://example.org/a.jpg' };
  expect(print(textOf(...children, definition))).toContain('src="https://example.org/a.jpg"');
});

test('a line break of HTML is a line break', () => {
  const children: RootContent[] = [paragraph('One'), { type: 'html', value: '<br/>' }, paragraph('Two')];
  expect(print(textOf(...children))).toContain('<br>');
});

test('of a block of HTML, what it says is kept', () => {
  const html: RootContent = { type: 'html', value: '<div class="x">\n<!-- no -->Words &c.<style>p{}</style></div>' };
  expect(print(textOf(html))).toBe('<p>Words &#x26;c.</p>\n');
});

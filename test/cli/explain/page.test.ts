import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageOf, signature } from '../../../src/cli/explain/page/index.js';
import type { Proof } from '../../../src/cli/explain/proof.js';
import { roles } from '../../../src/model/roles.js';
import { proof, proofs } from './proofs.js';

const unread: Proof = {
  file: 'gone.txt',
  explained: null,
  rows: [],
  problems: [
    {
      ...{ file: 'gone.txt', span: null, severity: 'error', id: 'copy-unreadable', text: '' },
      ...{
        reason: 'Unexpected failure to read the file: there is no such file',
        remedy: 'Check that the file exists.',
      },
    },
  ],
};

/** The part of a page that is about one row. */
function rowAt(page: string, id: string): string {
  return new RegExp(`<li class="[^"]*" id="${id}">.*?</li>\n(?=<li|</ol>)`, 's').exec(page)?.[0] ?? '';
}

/** The words of a piece of HTML. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test('a page needs nothing beside it, and may do nothing but show itself', () => {
  const page = pageOf([proofs.en], false);
  expect(page.split('\n')[0]).toBe(signature);
  expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;');
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object|base|form)\b|\ssrc=|url\(|@import|href="(?!#)/);
});

test('each line of the copy stands beside its number, its role and how sure that is', () => {
  const row = rowAt(pageOf([proofs.en], false), 'a1-l4');
  expect(textOf(row)).toBe(
    ' Line 4 By Ann Lee and Bo Ray, Staff Writer byline 100 % rather than deck: −1.8 the line above ends with a stop +0.7 is short ',
  );
  expect(row).toContain('<details><summary');
  expect(row).toContain('style="inline-size:100%"');
});

test('reasons are folded away, and unfolded where they are asked for', () => {
  expect(pageOf([proofs.en], false)).not.toContain('<details open>');
  expect(pageOf([proofs.en], true)).not.toContain('<details>');
});

test('a doubtful row stands out by more than colour, and there is a way to it from the top', () => {
  const page = pageOf([proofs.en], false);
  const row = rowAt(page, 'a1-l8');
  expect(row).toMatch(/^<li class="[^"]*is-doubtful"/);
  expect(textOf(row)).toContain('Doubtful: or caption ?');
  expect(page).toContain('<a href="#a1-l8">line 8</a>');
  expect(rowAt(page, 'a1-l9')).not.toContain('oubtful');
});

test('the article as read stands above its copy', () => {
  const page = pageOf([proofs.zh], false);
  const [head = ''] = /<p class="file">.*?<ol/s.exec(page) ?? [];
  expect(textOf(head)).toContain('articles/城事/老巷换灯.txt · zh-Hans');
  expect(textOf(head)).toContain('byline 林疏桐, 记者, 潮信报 郑小满, 通讯员 date 2026-03-01');
  expect(head).toContain('<h2 id="a1-title" lang="zh-Hans" dir="auto">老巷换灯，先问窗里的人</h2>');
});

test('what is given has no reasons, and front matter is shown as what it is', () => {
  expect(textOf(rowAt(pageOf([proofs.zh], false), 'a1-l7'))).toBe(' Line 7 先问 header given ');
  expect(textOf(rowAt(pageOf([proofs.ar], false), 'a1-l1'))).toBe(
    ' Line 1 --- Line 2 desk: city Line 3 --- front matter ',
  );
});

test('copy has its language, and each of its lines the direction of its first letter', () => {
  const row = rowAt(pageOf([proofs.ar], false), 'a1-l4');
  expect(row).toContain('<div class="copy" lang="ar">');
  expect(row).toContain('<span class="t" dir="auto">سوق السمك');
});

test('several articles are counted together and listed, one that could not be read with its problem', () => {
  const page = pageOf([proofs.en, unread, proofs.zh], false);
  const top = textOf(/<header.*?<\/header>/s.exec(page)?.[0] ?? '');
  expect(top).toContain('How newsgen read 3 articles');
  expect(top).toContain('13 blocks, 2 doubtful, 2 lines dropped as furniture.');
  expect(page).toContain('<a href="#a2">gone.txt</a> <span class="faint">not read</span>');
  expect(textOf(page)).toContain('error Unexpected failure to read the file: there is no such file. Check that');
  expect(page).toContain('id="a3-l1"');
});

test('it is told what every role means, and how each mark overrules it', () => {
  const page = pageOf([proofs.en], false);
  for (const role of roles) expect(page).toMatch(new RegExp(`<dt class="role k-[a-z]+">${role}</dt><dd>[a-z]`));
  for (const mark of '!~@=^:%') expect(page).toContain(`<kbd>${mark}</kbd>`);
});

const payloads = [
  '<script>alert(1)</script>',
  '</span></style></title><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '<!-- --> <!doctype html>',
  '&lt;b&gt; &amp; &#60;',
];

test.each(payloads)('what strangers write is text wherever it stands: %s', (payload) => {
  const page = pageOf(
    [
      proof({
        file: `articles/${payload}.txt`,
        text: `${payload}\n\n${payload}`,
        article: {
          ...{ language: payload, kicker: payload, headline: payload, deck: payload, dateline: payload, desk: payload },
          byline: { text: payload, people: [{ name: payload, role: payload, outlet: payload }] },
        },
        reads: [
          [1, 'headline', 40, 'deck'],
          [3, 'furniture', 90, 'note'],
        ],
        evidence: [{ name: `${payload}: ${payload}`, weight: 1 }],
      }),
      { ...unread, file: payload, problems: unread.problems.map((problem) => ({ ...problem, reason: payload })) },
    ],
    true,
  );
  expect(page.slice(signature.length)).not.toContain(payload);
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quoted = escaped.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  expect(page.split(quoted).length).toBeGreaterThan(15);
});

test('no copy changes what elements a page has', () => {
  const pageWith = (text: string) =>
    pageOf([proof({ file: text, text, article: { headline: text }, reads: [[1, 'headline', 90, 'deck']] })], false);
  const skeleton = (page: string) => page.match(/<[^>]*>/g) ?? [];
  const plain = skeleton(pageWith('x'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const line = text.replace(/[\r\n]/g, ' ');
      expect(skeleton(pageWith(`x${line}`))).toEqual(plain);
    }),
  );
});

test('characters that a browser would obey or refuse are shown', () => {
  const page = pageOf([proof({ text: 'a\u0000\u001b\u202eb', reads: [[1, 'headline', 90, 'deck']] })], false);
  expect(page).toContain('a\\u{0}\\u{1b}\\u{202e}b');
});

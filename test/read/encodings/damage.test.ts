import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readText } from '../../../src/read/encodings/index.js';
import { texts } from './texts.js';

/** The offsets that the flaws of a text name, by their problems. */
async function offsetsIn(bytes: Buffer): Promise<Readonly<Record<string, number>>> {
  const { flaws } = await readText(bytes, null);
  return Object.fromEntries(
    flaws.map(({ problem }) => [problem.id, Number(/offset (\d+)/.exec(problem.reason)?.[1] ?? Number.NaN)]),
  );
}

/** Takes away the last byte of the last character that has several, and all behind it. */
function cut(text: string, encoding: 'utf-8' | 'gb18030' | 'big5' | 'euc-kr'): { bytes: Buffer; offset: number } {
  const end = text.search(/[\u0370-\uffff][^\u0370-\uffff]*$/u);
  const kept = iconv.encode(text.slice(0, end), encoding);
  return { bytes: iconv.encode(text.slice(0, end + 1), encoding).subarray(0, -1), offset: kept.length };
}

describe('a text that ends within a character', () => {
  const beyondLatin = texts.filter(({ text }) => /[\u0370-\uffff]/.test(text));

  test('in UTF-8 is told of, with the byte where the character begins', async () => {
    expect(beyondLatin.length).toBeGreaterThan(20);
    for (const { text } of beyondLatin) {
      const { bytes, offset } = cut(text, 'utf-8');
      expect(await offsetsIn(bytes)).toEqual({ 'copy-replaced': offset });
    }
  });

  test.each([
    ['gb18030', 'zh-Hans'],
    ['big5', 'zh-Hant'],
    ['euc-kr', 'ko'],
  ] as const)('in %s is told of, with the byte where the character begins', async (encoding, wanted) => {
    for (const { text } of texts.filter(({ language }) => language === wanted)) {
      const { bytes, offset } = cut(text, encoding);
      expect(await offsetsIn(bytes)).toEqual({ 'copy-replaced': offset });
    }
  });
});

describe('UTF-8', () => {
  const story = Buffer.from('Größere Brücke\n\nKöln bekommt eine größere Brücke, für Fußgänger und für Räder.\n');

  test.each([
    ['a byte that is none', [0xff]],
    ['a byte that only stands behind another', [0x80]],
    ['a character in more bytes than it needs', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character beyond the last', [0xf5, 0x80, 0x80, 0x80]],
    ['a letter in Latin-1', [0x47, 0x72, 0xf6, 0xdf, 0x65]],
  ])('with %s in it is told of, and the rest is read', async (_, bad) => {
    const offset = story.length + bad.findIndex((byte) => byte >= 0x80);
    const { value, flaws } = await readText(Buffer.concat([story, Buffer.from(bad), Buffer.from('\n'), story]), null);
    expect(flaws).toHaveLength(1);
    expect(flaws[0]?.problem).toMatchObject({
      id: 'copy-replaced',
      reason: expect.stringContaining(`offset ${offset}`),
    });
    expect(value.startsWith(story.toString())).toBe(true);
    expect(value.endsWith(`\n${story.toString()}`)).toBe(true);
  });

  test('with a replacement character written in it is told of, with how many there are', async () => {
    const { value, flaws } = await readText(Buffer.from('\ufeffLamps \ufffd lit \ufffd\ufffd'), null);
    expect(value).toBe('Lamps \ufffd lit \ufffd\ufffd');
    expect(flaws).toHaveLength(1);
    expect(flaws[0]).toMatchObject({
      index: 6,
      problem: { id: 'copy-replaced', reason: expect.stringContaining('at byte offset 9, 3 in all') },
    });
  });
});

describe('two encodings in one file', () => {
  const lines = (language: string) => texts.filter((each) => each.language === language).map(({ text }) => text);
  const [first = '', second = '', third = ''] = lines('zh-Hans');

  test.each([
    ['GB18030 with UTF-8 in it', [iconv.encode(first, 'gb18030'), Buffer.from(second), iconv.encode(third, 'gb18030')]],
    ['UTF-8 with GB18030 in it', [Buffer.from(first), iconv.encode(second, 'gb18030'), Buffer.from(third)]],
    [
      'Big5 with UTF-8 in it',
      [iconv.encode(lines('zh-Hant').join(''), 'big5'), Buffer.from(lines('zh-Hant')[0] ?? '')],
    ],
    [
      'windows-1252 with UTF-8 in it',
      [iconv.encode(lines('de').join(''), 'windows-1252'), Buffer.from('Größere Brücke')],
    ],
    [
      'UTF-8 with windows-1252 in it',
      [Buffer.from(lines('fr').join('')), iconv.encode(lines('fr')[1] ?? '', 'windows-1252')],
    ],
    [
      'UTF-8 with windows-1251 in it',
      [Buffer.from(lines('ru').join('')), iconv.encode(lines('ru')[1] ?? '', 'windows-1251')],
    ],
    [
      'Shift_JIS with UTF-8 in it',
      [iconv.encode(lines('ja').join(''), 'shift_jis'), Buffer.from(lines('ja')[0] ?? '')],
    ],
    ['UTF-8 with UTF-16 in it', [Buffer.from(first), iconv.encode(second, 'utf-16le')]],
  ])('are told of where the second begins: %s', async (_, parts) => {
    const [start = Buffer.alloc(0), middle = Buffer.alloc(0)] = parts;
    const offsets = Object.values(await offsetsIn(Buffer.concat(parts)));
    const isInMiddle = (offset: number) => offset >= start.length && offset < start.length + middle.length;
    expect(offsets.filter(isInMiddle)).not.toEqual([]);
  });
});

describe('UTF-16', () => {
  test.each([
    'utf-16le',
    'utf-16be',
  ] as const)('in %s with half a character at its end is told of', async (encoding) => {
    for (const { text } of texts) {
      const marked = iconv.encode(`\ufeff${text}`, encoding).subarray(0, -1);
      expect(await offsetsIn(marked)).toEqual({ 'copy-replaced': marked.length - 1 });
      const bare = iconv.encode(text, encoding).subarray(0, -1);
      expect(await offsetsIn(bare)).toEqual({ 'copy-replaced': bare.length - 1 });
    }
  });

  test.each([
    ['the first half of a pair', [0x3d, 0xd8]],
    ['the second half of a pair', [0x42, 0xde]],
  ])('with %s alone is told of', async (_, half) => {
    const start = iconv.encode('\ufeffLamps ', 'utf-16le');
    const bytes = Buffer.concat([start, Buffer.from(half), iconv.encode(' lit', 'utf-16le')]);
    expect((await readText(bytes, null)).value).toBe('Lamps \ufffd lit');
    expect(await offsetsIn(bytes)).toEqual({ 'copy-replaced': start.length });
  });

  test('that has lost a byte on the way is no text', async () => {
    const bytes = iconv.encode('The lamps were lit again on Monday.', 'utf-16le');
    expect(await offsetsIn(Buffer.concat([bytes.subarray(0, 20), bytes.subarray(21)]))).toHaveProperty('copy-binary');
  });
});

const lamps = iconv.encode('昨晚七点，老街的一百二十盏路灯全部点亮，居民们走出家门。', 'gb18030');

test.each([
  ['in UTF-8', Buffer.from('Lamps\0lit'), 5],
  ['in UTF-8 with a byte order mark', Buffer.from('\ufeffLamps\0lit'), 8],
  ['in GB18030', Buffer.concat([lamps, Buffer.from('\0'), lamps]), lamps.length],
  ['in UTF-16', iconv.encode('\ufeffLamps\0lit', 'utf-16le'), 12],
  ['in a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 8],
])('a NUL %s is told of, and there is no text', async (_, bytes, offset) => {
  expect((await readText(bytes, null)).value).toBe('');
  expect(await offsetsIn(bytes)).toEqual({ 'copy-binary': offset });
});

test.each([
  ['of C1, as quotation marks of windows-1252 in Latin-1 are', Buffer.from('He said \u0093hi\u0094.'), 'U+0093', 8, 2],
  ['that ends a line in EBCDIC', Buffer.from('Lamps\u0085lit'), 'U+0085', 5, 1],
  ['that switches to Japanese in ISO-2022-JP', Buffer.from('\x1b$BF|K\\\x1b(B'), 'U+001B', 0, 2],
  ['that ended files in DOS', Buffer.from('Lamps lit\r\n\x1a'), 'U+001A', 11, 1],
  ['of a byte that windows-1252 has no sign for', Buffer.from('Größere Brücke: \u0081', 'latin1'), 'U+0081', 16, 1],
])('a control character %s is told of', async (_, bytes, name, offset, count) => {
  const { flaws } = await readText(bytes, null);
  const reason = expect.stringContaining(`${name} at byte offset ${offset}${count === 1 ? ',' : `, ${count} in all,`}`);
  expect(flaws.map(({ problem }) => problem)).toContainEqual(expect.objectContaining({ id: 'copy-control', reason }));
});

test('tabs, page breaks and all kinds of line ends are no flaws', async () => {
  const text = 'Lamps\r\n\tlit\rin\nthe\u2028old\u2029town\f\v';
  expect(await readText(Buffer.from(text), null)).toEqual({ value: text, flaws: [] });
});

test('bytes without meaning are told of: many are no text in any encoding, a few may be a guess', async () => {
  let seed = 1;
  const noise = Buffer.from(
    Array.from({ length: 3000 }, () => {
      seed = (seed * 48271) % 0x7fffffff;
      return 1 + (seed % 255);
    }),
  );
  for (const length of [2, 5, 20, 100, 500, 3000]) {
    const bytes = Buffer.concat([Buffer.from('Lamps '), Buffer.from([0xff]), noise.subarray(0, length)]);
    const offsets = await offsetsIn(bytes);
    if (length < 100) expect(Object.values(offsets)).toContain(6);
    else expect(offsets).toEqual({ 'copy-encoding': 6 });
  }
});

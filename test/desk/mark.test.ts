import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { markBytes, markLine } from '../../src/desk/mark.js';

describe('a mark', () => {
  test.each([
    ['One\nTwo\n', 2, 'header', 'One\n= Two\n'],
    ['One\r\n  Two\r\nThree', 2, 'deck', 'One\r\n  ~ Two\r\nThree'],
    ['= One\n', 1, 'headline', '! One\n'],
    ['＝　一\n', 1, 'caption', '^ 一\n'],
    ['　　一\n', 1, 'header', '　　= 一\n'],
    ['One\r! Two', 2, null, 'One\rTwo'],
  ] as const)('in %j stands at the beginning of line %d for %s', (text, line, role, wanted) => {
    expect(markLine(text, line, role)?.text).toBe(wanted);
  });

  test('is there for no other role', () => {
    expect(
      ['kicker', 'date', 'note', 'quote'].map((role) => markLine('One', 1, role === 'date' ? 'date' : 'kicker')),
    ).toEqual(Array(4).fill(null));
  });
});

describe('bytes', () => {
  const text = '燈又亮了\r\n\r\n　　第一段在這裡。\r\n';
  const mark = async (bytes: Buffer, encoding: string, line: number, from = text) => {
    const marking = markLine(from, line, 'header');
    if (marking === null) throw new Error('no mark');
    const decode = async (each: Buffer) => iconv.decode(each, encoding);
    return markBytes(bytes, marking, decode);
  };

  test.each([
    'utf-8',
    'gb18030',
    'big5',
    'utf-16le',
    'utf-16be',
  ])('in %s get a mark and stay as they are otherwise', async (encoding) => {
    for (const addBOM of [false, true]) {
      const bytes = iconv.encode(text, encoding, { addBOM });
      const marked = await mark(bytes, encoding, 3);
      expect(marked).toEqual(iconv.encode('燈又亮了\r\n\r\n　　= 第一段在這裡。\r\n', encoding, { addBOM }));
    }
  });

  test('that mean nothing in their encoding stay, too', async () => {
    const bytes = Buffer.from([0x41, 0xff, 0x0a, 0x42]);
    expect(await mark(bytes, 'utf-8', 2, 'A\ufffd\nB')).toEqual(Buffer.from([0x41, 0xff, 0x0a, 0x3d, 0x20, 0x42]));
  });

  test('are refused where they would be read as another text', async () => {
    expect(await mark(Buffer.from(text), 'utf-8', 3, `${text}more`)).toBe(null);
  });
});

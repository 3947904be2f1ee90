import { expect, test } from '@jest/globals';
import { codecOf } from '../../../src/read/encodings/codec.js';

/** The WHATWG's index of windows-1252 for the bytes 0x80 to 0x9F; all others are the code points of the same number. */
const upper = [
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d,
  0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x009d, 0x017e, 0x0178,
];

test('each of the 256 bytes of windows-1252 is what the standard says, whatever this Node takes it for', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const expected = [...bytes].map((byte) => (byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80] : byte));
  const text = (await codecOf('windows-1252')).decode(bytes);
  expect([...text].map((character) => character.codePointAt(0))).toEqual(expected);
});

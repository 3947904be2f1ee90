import type { EncodingName } from '../../model/encodings.js';

/** Reads bytes in one encoding. */
export interface Codec {
  readonly name: EncodingName;
  /** Gives the text, a byte order mark in it; U+FFFD stands where bytes mean nothing. */
  decode(bytes: Buffer): string;
  /** Gives the text of the beginning of a file, without a character that it ends within. */
  decodeStart(bytes: Buffer): string;
}

/** Makes the codec of an encoding. */
export async function codecOf(name: EncodingName): Promise<Codec> {
  return unicode[name] ?? tabled(name, (await import('iconv-lite')).default);
}

/** UTF-8. */
export const utf8: Codec = {
  name: 'utf-8',
  decode: (bytes) => bytes.toString('utf8'),
  decodeStart: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true }),
};

const utf16le: Codec = {
  name: 'utf-16le',
  decode: (bytes) => decodeUtf16(bytes) + (bytes.length % 2 === 0 ? '' : '\ufffd'),
  decodeStart: decodeUtf16,
};

const utf16be: Codec = {
  name: 'utf-16be',
  decode: (bytes) => utf16le.decode(swap(bytes)),
  decodeStart: (bytes) => utf16le.decodeStart(swap(bytes)),
};

/** iconv-lite leaves out an odd byte at the end of UTF-16 and passes on lone surrogates, both in silence. */
const unicode: Readonly<Partial<Record<EncodingName, Codec>>> = {
  'utf-8': utf8,
  'utf-16le': utf16le,
  'utf-16be': utf16be,
};

function decodeUtf16(bytes: Buffer): string {
  return bytes.toString('utf16le').replace(/\p{Surrogate}/gu, '\ufffd');
}

function swap(bytes: Buffer): Buffer {
  const even = bytes.length - (bytes.length % 2);
  return Buffer.concat([Buffer.from(bytes.subarray(0, even)).swap16(), bytes.subarray(even)]);
}

type Iconv = typeof import('iconv-lite');

function tabled(name: EncodingName, iconv: Iconv): Codec {
  const encoding = name === 'x-mac-cyrillic' ? 'maccyrillic' : name;
  return {
    name,
    decode: (bytes) => {
      const text = iconv.decode(bytes, encoding, { stripBOM: false });
      return multibyte.includes(name) ? text : fillHoles(text, bytes);
    },
    decodeStart: (bytes) => iconv.getDecoder(encoding).write(bytes),
  };
}

const multibyte: ReadonlyArray<EncodingName> = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];

/** iconv-lite knows no character for 0x81 and its like in windows-1252; the standard says it's the control of that number. */
function fillHoles(text: string, bytes: Buffer): string {
  return text.replace(/\ufffd/g, (hole, index: number) => {
    const byte = bytes[index] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? String.fromCharCode(byte) : hole;
  });
}

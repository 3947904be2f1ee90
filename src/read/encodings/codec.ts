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
  return own[name] ?? tabled(name, (await import('iconv-lite')).default);
}

const utf8: Codec = {
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
const own: Readonly<Partial<Record<EncodingName, Codec>>> = { 'utf-8': utf8, 'utf-16le': utf16le, 'utf-16be': utf16be };

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
    decode: (bytes) => fillHoles(iconv.decode(bytes, encoding, { stripBOM: false }), bytes),
    decodeStart: (bytes) => iconv.getDecoder(encoding).write(bytes),
  };
}

/** iconv-lite knows no character for a byte such as 0x81 in windows-1252; the standard says it is the control of that number. */
function fillHoles(text: string, bytes: Buffer): string {
  if (text.length !== bytes.length) return text;
  return text.replace(/\ufffd/g, (hole, index: number) => {
    const byte = bytes[index] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? String.fromCharCode(byte) : hole;
  });
}

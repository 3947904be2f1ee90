import { type EncodingName, encodingNamed } from '../../model/encodings.js';

/** How much one takes each encoding to be the right one, from 0 to 1. */
export type Opinion = ReadonlyMap<EncodingName, number>;

/** What jschardet calls the encodings that it is asked about. */
const asked = [
  ...['gb18030', 'big5hkscs', 'cp932', 'euc-jis-2004', 'cp949', 'koi8-r', 'koi8-u', 'tis-620'],
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((number) => `windows-125${number}`),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((number) => `iso-8859-${number}`),
];

/** The most bytes that it is shown. */
const limit = 16 * 1024;

/** Asks jschardet, which knows the pairs of letters of some fifty languages. */
export async function opinionOn(bytes: Buffer): Promise<Opinion> {
  const { detectAll } = await import('jschardet');
  const opinion = new Map<EncodingName, number>();
  for (const { encoding, confidence } of detectAll(bytes.subarray(0, limit), {
    detectEncodings: asked,
    minimumThreshold: 0,
  })) {
    const name = encodingNamed(encoding ?? '');
    if (name !== null) opinion.set(name, Math.max(confidence, opinion.get(name) ?? 0));
  }
  return opinion;
}

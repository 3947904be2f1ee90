import { isUtf8 } from 'node:buffer';
import type { EncodingName } from '../../model/encodings.js';
import { codecOf, utf8 } from './codec.js';
import { type Choice, detect } from './detect.js';
import { isBearable } from './reading.js';
import { sampleOf } from './sample.js';
import { readWide } from './wide.js';

/**
 * Chooses the encoding that bytes without a byte order mark are read in: UTF-8 where that is what they are; UTF-16 where
 * their NULs say so; the declared one; the one that they look like.
 *
 * @param declared `null` where the configuration gives none
 * @returns `null` where they are no text
 */
export async function choose(bytes: Buffer, declared: EncodingName | null): Promise<Choice | null> {
  if (bytes.includes(0)) return chooseWide(bytes, declared);
  if (isUtf8(bytes)) return { codec: utf8, rival: null };
  if (declared === null) return detect(bytes);
  const codec = await codecOf(declared);
  if (isBearable(codec, sampleOf(bytes))) return { codec, rival: null };
  return { codec, rival: (await detect(bytes))?.codec ?? null };
}

async function chooseWide(bytes: Buffer, declared: EncodingName | null): Promise<Choice | null> {
  const name = declared?.startsWith('utf-16') ? declared : await readWide(bytes);
  return name === null ? null : { codec: await codecOf(name), rival: null };
}

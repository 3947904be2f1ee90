/** UTF-16 without a byte order mark, which shows by its NULs: a half of each space, digit and line end is one. */
import type { EncodingName } from '../../model/encodings.js';
import { codecOf } from './codec.js';
import { costsOf } from './costs.js';
import { isOf } from './kinds.js';
import { costOf } from './plausibility.js';

/** The most bytes that are looked at. */
const limit = 4096;

/** How many characters of a text may mean nothing, in parts of all. */
const tolerance = 0.02;

/** Finds which UTF-16 bytes with NULs are in; `null` where they are no text. */
export async function readWide(bytes: Buffer): Promise<EncodingName | null> {
  const readings = await Promise.all((['utf-16le', 'utf-16be'] as const).map((name) => read(name, bytes)));
  const [likeliest] = readings.filter((reading) => reading !== null).sort((a, b) => a.cost - b.cost);
  return likeliest?.name ?? null;
}

async function read(name: EncodingName, bytes: Buffer): Promise<{ name: EncodingName; cost: number } | null> {
  const codec = await codecOf(name);
  const text = codec.decodeStart(bytes.subarray(0, limit));
  const characters = [...text];
  const broken = characters.filter((character) => isOf(character, ['broken'])).length;
  return broken > tolerance * characters.length ? null : { name, cost: costOf(text, costsOf(codec)).total };
}

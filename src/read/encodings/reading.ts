import type { EncodingName } from '../../model/encodings.js';
import { type Candidate, candidates } from './candidates.js';
import { type Codec, codecOf } from './codec.js';
import { costsOf } from './costs.js';
import { costOf, latinShare } from './plausibility.js';
import { type Sample, strangeIn } from './sample.js';

/** What a sample says in one encoding. */
export interface Reading {
  readonly codec: Codec;
  readonly family: Candidate['family'];
  readonly text: string;
  /** How much rarer the encoding is than others, in nats. */
  readonly rarity: number;
  /** How unlikely the text is, in nats. */
  readonly score: number;
  /** How many characters of the text mean nothing. */
  readonly broken: number;
}

/** The most that a text may cost for each byte that isn't ASCII, or of UTF-16, in nats; and how much more it may in all. */
const bearable = { each: 6.8, wide: 5, beyond: 6 } as const;

/**
 * What it costs that a text is nearly all in Latin letters, of which another alphabet may be met with four for each of its
 * own, and an East Asian script with eight.
 */
const astray = { cost: 8, foreign: 4, eastern: 8, latin: Number.POSITIVE_INFINITY, unicode: Number.POSITIVE_INFINITY };

/** The fewest bytes that may be UTF-16 without a NUL. */
const leastWide = 8;

/** Reads a sample in each encoding that is tried. */
export async function readAll(sample: Sample): Promise<ReadonlyArray<Reading>> {
  const possible = candidates.filter(({ name }) => !isWide(name) || mayBeWide(sample));
  return Promise.all(possible.map((candidate) => read(candidate, sample)));
}

/** Says whether a reading makes a text at all. */
export function isBearable(codec: Codec, sample: Sample): boolean {
  const most = isWide(codec.name) ? bearable.wide * sample.bytes.length : bearable.each * strangeIn(sample);
  return costOf(textOf(codec, sample), costsOf(codec)).strange <= most + bearable.beyond;
}

async function read({ name, family, rarity }: Candidate, sample: Sample): Promise<Reading> {
  const codec = await codecOf(name);
  const text = textOf(codec, sample);
  const strayed = latinShare(text) > astray[family] ? astray.cost : 0;
  const { total, broken } = costOf(text, costsOf(codec));
  return { codec, family, text, rarity, broken, score: total + strayed };
}

function textOf(codec: Codec, { bytes, whole }: Sample): string {
  return whole ? codec.decode(bytes) : codec.decodeStart(bytes);
}

function isWide(name: EncodingName): boolean {
  return name.startsWith('utf-16');
}

function mayBeWide({ bytes, whole }: Sample): boolean {
  return whole && bytes.length >= leastWide && bytes.length % 2 === 0;
}

import { type Candidate, candidates } from './candidates.js';
import { type Codec, codecOf } from './codec.js';
import { costsOf } from './costs.js';
import { costOf } from './plausibility.js';
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
}

/** The most that a text may cost for each byte that isn't ASCII, in nats; and how much more it may cost in all. */
const bearable = { each: 7.5, beyond: 5 } as const;

/** What it costs that a text in another alphabet than the Latin is mostly in Latin letters. */
const astray = 10;

/** Reads a sample in each encoding that is tried. */
export async function readAll(sample: Sample): Promise<ReadonlyArray<Reading>> {
  const possible = candidates.filter(({ name }) => !name.startsWith('utf-16') || isWide(sample));
  return Promise.all(possible.map((candidate) => read(candidate, sample)));
}

/** Says whether a reading makes a text at all. */
export function isBearable(codec: Codec, sample: Sample): boolean {
  const text = textOf(codec, sample);
  return costOf(text, costsOf(codec)).strange <= bearable.each * strangeIn(sample) + bearable.beyond;
}

async function read({ name, family, rarity }: Candidate, sample: Sample): Promise<Reading> {
  const codec = await codecOf(name);
  const text = textOf(codec, sample);
  const strayed = family === 'foreign' && isMostlyLatin(text) ? astray : 0;
  return { codec, family, text, rarity, score: costOf(text, costsOf(codec)).total + strayed };
}

function textOf(codec: Codec, { bytes, whole }: Sample): string {
  return whole ? codec.decode(bytes) : codec.decodeStart(bytes);
}

function isWide({ bytes, whole }: Sample): boolean {
  return whole && bytes.length % 2 === 0;
}

function isMostlyLatin(text: string): boolean {
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  const own = text.match(/(?![a-z])\p{L}/giu)?.length ?? 0;
  return latin > 4 * own;
}

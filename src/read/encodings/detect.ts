/** Finds the encoding of bytes that say nothing of it. */
import type { Codec } from './codec.js';
import { opinionOn } from './opinion.js';
import { aheadOf, leadOf, type Ranking, rank, rivalIn, weigh } from './ranking.js';
import { isBearable, readAll } from './reading.js';
import { type Sample, sampleOf, strangeIn } from './sample.js';

/** The encoding that a file is read in. */
export interface Choice {
  readonly codec: Codec;
  /** The one that it might be instead, which makes another text of it; `null` where there's no doubt. */
  readonly rival: Codec | null;
}

/** A reading that is so little ahead of the next, in nats, is a guess; the fewer bytes there are, the sooner. */
const doubt = { least: 3, few: 16 } as const;

/** A reading that is so far ahead of the next, in nats, needs no second opinion. */
const certainty = 25;

/** A reading is a guess where the second opinion is for it and our own so far against it, in nats. */
const dissent = 3;

/**
 * Finds the encoding of bytes that are no UTF-8 and have no NUL. Our own score tells the East Asian encodings and the
 * alphabets apart, also in a few words; jschardet, which knows the languages, tells the Latin encodings apart.
 *
 * @returns `null` where no encoding makes a text of them
 */
export async function detect(bytes: Buffer): Promise<Choice | null> {
  const sample = sampleOf(bytes);
  const own = rank(await readAll(sample));
  const isSettled = own[0]?.family !== 'latin' && leadOf(own) > certainty;
  const ranking = isSettled ? own : weigh(own, await opinionOn(bytes));
  const best = ranking[0];
  if (best === undefined || !isBearable(best.codec, sample)) return null;
  if (leadOf(ranking) < leastLead(ranking, sample))
    return { codec: best.codec, rival: rivalIn(ranking)?.codec ?? null };
  return { codec: best.codec, rival: aheadOf(best.text, own, dissent)?.codec ?? null };
}

function leastLead(ranking: Ranking, sample: Sample): number {
  return doubt.least + (ranking[0]?.family === 'latin' ? 0 : doubt.few / strangeIn(sample));
}

/** Finds the encoding of bytes that say nothing of it. */
import type { Codec } from './codec.js';
import { type Opinion, opinionOn } from './opinion.js';
import { isBearable, type Reading, readAll } from './reading.js';
import { sampleOf, strangeIn } from './sample.js';

/** The encoding that a file is read in. */
export interface Choice {
  readonly codec: Codec;
  /** The one that it might be instead, which makes another text of it; `null` where there's no doubt. */
  readonly rival: Codec | null;
}

/** Nearer than this to the next reading, in nats, an encoding is a guess; the fewer bytes there are, the sooner. */
const doubt = { least: 3, few: 16 } as const;

/** Farther than this from the next reading, no second opinion is asked for. */
const certainty = 25;

/** How much a second opinion counts, by what it's about; and how much where Latin encodings are told apart. */
const weights = { unicode: 0, eastern: 1, foreign: 3, latin: 3 } as const;
const latinWeight = 20;

/** How far our own score counts among the Latin encodings: they are used for much the same letters. */
const latinScore = { share: 0.3, most: 12 } as const;

/**
 * Finds the encoding of bytes that are no UTF-8 and have no NUL. Our own score tells the East Asian encodings and the
 * alphabets apart, also in a few words; jschardet, which knows the languages, tells the Latin encodings apart.
 *
 * @returns `null` where no encoding makes a text of them
 */
export async function detect(bytes: Buffer): Promise<Choice | null> {
  const sample = sampleOf(bytes);
  const first = rank(await readAll(sample));
  const isSettled = first[0]?.family !== 'latin' && distance(first) > certainty;
  const ranked = isSettled ? first : weigh(first, await opinionOn(bytes));
  const codec = ranked[0]?.codec;
  if (codec === undefined || !isBearable(codec, sample)) return null;
  const isGuess = distance(ranked) < doubt.least + (ranked[0]?.family === 'latin' ? 0 : doubt.few / strangeIn(sample));
  return { codec, rival: isGuess ? (rivalIn(ranked)?.codec ?? null) : null };
}

/** Ranks readings anew by a second opinion; where a Latin one wins, they are weighed once more among themselves. */
function weigh(readings: ReadonlyArray<Reading>, opinion: Opinion): ReadonlyArray<Reading> {
  const most = Math.max(...opinion.values());
  const objection = ({ codec }: Reading) => Math.log((most + 1e-3) / ((opinion.get(codec.name) ?? 0) + 1e-3));
  const ranked = rank(readings.map((one) => ({ ...one, score: one.score + weights[one.family] * objection(one) })));
  const best = ranked[0];
  if (best?.family !== 'latin') return ranked;
  const latin = readings.filter(({ family }) => family === 'latin');
  const own = Math.min(...latin.map(({ score }) => score));
  const scores = rank(
    latin.map((one) => ({
      ...one,
      score: Math.min(latinScore.share * (one.score - own), latinScore.most) + latinWeight * objection(one),
    })),
  );
  const least = Math.min(...scores.map(total));
  return rank([
    ...scores.map((one) => ({ ...one, score: total(best) + one.score - least })),
    ...ranked.filter(({ family }) => family !== 'latin'),
  ]);
}

function rank(readings: ReadonlyArray<Reading>): ReadonlyArray<Reading> {
  return [...readings].sort((a, b) => total(a) - total(b));
}

/** The likeliest reading that makes another text than the best. */
function rivalIn(ranked: ReadonlyArray<Reading>): Reading | undefined {
  return ranked.find(({ text }) => text !== ranked[0]?.text);
}

function total({ score, rarity }: Reading): number {
  return score + rarity;
}

/** How far the best reading is ahead, in nats. */
function distance(ranked: ReadonlyArray<Reading>): number {
  const [best, rival] = [ranked[0], rivalIn(ranked)];
  return best === undefined || rival === undefined ? Number.POSITIVE_INFINITY : total(rival) - total(best);
}

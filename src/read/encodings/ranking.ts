/** Readings of the same bytes, the likeliest first. */
import type { Opinion } from './opinion.js';
import type { Reading } from './reading.js';

/** Readings, the likeliest first. */
export type Ranking = ReadonlyArray<Reading>;

/** How much a second opinion counts, by what it's about; and how much where it tells the Latin encodings apart. */
const weights = { unicode: 0, eastern: 1, foreign: 3, latin: 3 } as const;
const latinWeight = 20;

/**
 * How far our own score counts among the Latin encodings, which are used for much the same letters; and what counts in full,
 * a character that means nothing.
 */
const latinScore = { share: 0.3, most: 12, broken: 5, mostBroken: 20 } as const;

/** Ranks readings by their scores and how rare their encodings are. */
export function rank(readings: ReadonlyArray<Reading>): Ranking {
  return [...readings].sort((a, b) => total(a) - total(b));
}

/** Ranks readings by a second opinion too. Where a Latin encoding wins, the Latin ones are weighed among themselves. */
export function weigh(readings: Ranking, opinion: Opinion): Ranking {
  const objection = objectionOf(opinion);
  const ranked = rank(readings.map((one) => ({ ...one, score: one.score + weights[one.family] * objection(one) })));
  const [best] = ranked;
  if (best?.family !== 'latin') return ranked;
  const latin = weighLatin(
    readings.filter(({ family }) => family === 'latin'),
    objection,
  );
  const least = Math.min(...latin.map(total));
  return rank([
    ...latin.map((one) => ({ ...one, score: one.score - least + total(best) })),
    ...ranked.filter(({ family }) => family !== 'latin'),
  ]);
}

/** Finds the likeliest reading that makes another text than the first. */
export function rivalIn(ranking: Ranking): Reading | undefined {
  return ranking.find(({ text }) => text !== ranking[0]?.text);
}

/** Says how far the first reading is ahead of its rival, in nats. */
export function leadOf(ranking: Ranking): number {
  const [best, rival] = [ranking[0], rivalIn(ranking)];
  return best === undefined || rival === undefined ? Number.POSITIVE_INFINITY : total(rival) - total(best);
}

/** Finds the reading that is ahead of a reading with the given text by more than some nats, however rare they are. */
export function aheadOf(text: string, ranking: Ranking, by: number): Reading | undefined {
  const own = ranking.find((reading) => reading.text === text);
  const [best] = [...ranking].sort((a, b) => a.score - b.score);
  return own !== undefined && best !== undefined && own.score - best.score > by ? best : undefined;
}

/** How much an opinion speaks against a reading, in nats. */
function objectionOf(opinion: Opinion): (reading: Reading) => number {
  const most = Math.max(0, ...opinion.values());
  return ({ codec }) => Math.log((most + 1e-3) / ((opinion.get(codec.name) ?? 0) + 1e-3));
}

function weighLatin(latin: Ranking, objection: (reading: Reading) => number): Ranking {
  const least = Math.min(...latin.map(({ score }) => score));
  const share = ({ score, broken }: Reading) =>
    Math.min(latinScore.share * (score - least), latinScore.most) +
    Math.min(latinScore.broken * broken, latinScore.mostBroken);
  return latin.map((one) => ({ ...one, score: share(one) + latinWeight * objection(one) }));
}

function total({ score, rarity }: Reading): number {
  return score + rarity;
}

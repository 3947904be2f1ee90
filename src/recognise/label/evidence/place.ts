import { type Evidence, sign } from '../evidence.js';

/** Counts places from the top as far as a head reaches. */
const farthest = 7;

/**
 * Where the line stands: headline and byline come first, credits of the desk last.
 *
 *     Harbour ferry to stop on Sundays        ← top 0, head
 *     By Ana Pérez                            ← top 1, head
 *
 *     The ferry to Oldhaven will not run …    ← top 2, story
 */
export const place: Evidence = {
  name: 'place',
  see(line) {
    const signs = [line.inHead ? 'head' : 'story'];
    if (line.index <= farthest) signs.push(sign('top', String(line.index)));
    if (line.inHead && line.index > farthest) signs.push('deep-head');
    if (line.fromEnd < 3) signs.push(sign('end', String(line.fromEnd)));
    return signs;
  },
};

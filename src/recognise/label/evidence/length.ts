import type { Evidence } from '../evidence.js';

/** Upper bounds, in columns, of the lengths that are told apart. */
const bounds = [8, 16, 26, 40, 60, 85, 120, 180, 280];

/** Upper bounds of the length as a share of this copy's usual paragraph. */
const shares = [0.06, 0.12, 0.2, 0.3, 0.45, 0.65, 0.9];

const columns = [...bounds.keys(), bounds.length].map((step) => `columns ${step}`);
const parts = [...shares.keys(), shares.length].map((step) => `share ${step}`);

/**
 * How long the line is, in columns and beside the paragraphs of its own copy: the strongest evidence of all.
 *
 *     Tickets                                 ← columns 0
 *     A second ferry is too dear              ← columns 3
 *     The council asked two shipyards for …   ← columns 9
 */
export const length: Evidence = {
  name: 'length',
  neighbours: true,
  see(line, copy) {
    const share = line.width / Math.max(60, copy.usual.width);
    return [columns[step(line.width, bounds)] ?? '', parts[step(share, shares)] ?? ''];
  },
};

function step(value: number, limits: ReadonlyArray<number>): number {
  let at = 0;
  for (const limit of limits) if (value >= limit) at++;
  return at;
}

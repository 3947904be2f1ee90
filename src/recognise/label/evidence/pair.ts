import { type Evidence, sign } from '../evidence.js';
import type { Line } from '../line.js';

/** A line of the head that can be kicker, headline or deck, in columns. */
const longest = 140;

/**
 * How long a line of the head is beside the lines above and below it: a label is much shorter than its headline, a kicker
 * that is a clause is longer, and so is a deck.
 *
 *     江南某县推行老街修缮                        ← longer than below
 *     小巷亮起来                               ← shorter than above
 */
export const pair: Evidence = {
  name: 'pair',
  see(line, copy) {
    if (!line.inHead || line.width >= longest) return null;
    const above = compare(line, copy.lines[line.index - 1]);
    const below = compare(line, copy.lines[line.index + 1]);
    return [
      above === null ? 'no above' : sign(above, 'than above'),
      below === null ? 'no below' : sign(below, 'than below'),
    ];
  },
};

function compare(line: Line, other: Line | undefined): string | null {
  if (other === undefined || other.width >= longest || other.width === 0) return null;
  const ratio = line.width / other.width;
  if (ratio < 0.45) return 'much shorter';
  if (ratio < 0.87) return 'shorter';
  if (ratio <= 1.15) return 'alike';
  return ratio < 2.2 ? 'longer' : 'much longer';
}

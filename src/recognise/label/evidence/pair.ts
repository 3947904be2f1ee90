import { isWide } from '../../blocks/measure.js';
import { type Evidence, sign } from '../evidence.js';
import type { Line } from '../line.js';

/** A line of the head that can be kicker, headline or deck, in columns. */
const longest = 140;

/**
 * How long a line of the head is beside the lines above and below it: a label is much shorter than its headline, a kicker
 * that is a clause is longer, and so is a deck. Papers in Han characters and papers in letters have other habits.
 *
 *     江南某县推行老街修缮                        ← longer below, clause above clause
 *     小巷亮起来                               ← shorter above
 */
export const pair: Evidence = {
  name: 'pair',
  see(line, copy) {
    if (!line.inHead || line.width >= longest) return null;
    const script = isWide(line.text.charCodeAt(0)) || isWide(line.text.charCodeAt(1)) ? 'in Han' : 'in letters';
    const above = copy.lines[line.index - 1];
    const below = copy.lines[line.index + 1];
    const signs = [
      sign(compare(line, above), sign('above', script)),
      sign(compare(line, below), sign('below', script)),
    ];
    if (script === 'in letters') return signs;
    return [
      ...signs,
      sign(clauses(line), sign('above', clauses(below))),
      sign(clauses(line), sign('below', clauses(above))),
    ];
  },
};

/** A headline of two clauses has a comma between them, and a clause that is a kicker has none. */
function clauses(line: Line | undefined): string {
  if (line === undefined || line.width >= longest) return 'nothing';
  return /[，、：；]|[^\s\u3000][\s\u3000]+\S/u.test(line.text) ? 'clauses' : 'clause';
}

function compare(line: Line, other: Line | undefined): string {
  if (other === undefined || other.width >= longest || other.width === 0) return 'nothing';
  const ratio = line.width / other.width;
  if (ratio < 0.45) return 'much shorter';
  if (ratio < 0.87) return 'shorter';
  if (ratio <= 1.15) return 'alike';
  return ratio < 2.2 ? 'longer' : 'much longer';
}

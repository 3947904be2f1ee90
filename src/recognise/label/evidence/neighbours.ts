import { type Evidence, sign } from '../evidence.js';
import type { Line } from '../line.js';
import { endsSentence, stops } from '../stops.js';

/**
 * What stands above and below: a section header stands between long paragraphs, a line of a head between short ones.
 *
 *     … said the mayor, Hedda Brink.          (long)
 *     A second boat is too dear               ← long and long, then long long
 *     The council asked two shipyards …       (long)
 */
export const neighbours: Evidence = {
  name: 'neighbours',
  see(line, copy) {
    if (line.isLong) return null;
    const above = kindOf(copy.lines[line.index - 1]);
    const below = kindOf(copy.lines[line.index + 1]);
    const next = kindOf(copy.lines[line.index + 2]);
    return [sign(above, sign('and', below)), sign('then', sign(below, next))];
  },
};

function kindOf(line: Line | undefined): string {
  if (line === undefined) return 'nothing';
  if (line.isLong) return 'long';
  return endsSentence(line.text, stops.most) ? 'closed' : 'open';
}

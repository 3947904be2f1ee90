import { type Evidence, sign } from '../evidence.js';
import type { Copy, Line } from '../line.js';
import { endsSentence, stops } from '../stops.js';

/** Lines as short as this, in columns, can be one of several of a kind. */
const short = 80;

/**
 * Several short lines in a row that end alike: the captions of a page whose pictures are elsewhere, or items of a list.
 * Section headers come one or two at a time.
 *
 *     在小区路口登记。                          ← closed 3
 *     对出入车辆排查。                          ← closed 3
 *     为楼道消毒。                              ← closed 3
 */
export const run: Evidence = {
  name: 'run',
  see(line, copy) {
    if (line.width >= short || line.inHead) return null;
    const kind = kindOf(line);
    const count = 1 + reach(line, copy, { step: -1, kind }) + reach(line, copy, { step: 1, kind });
    return sign(kind, String(Math.min(count, 4)));
  },
};

function reach(line: Line, copy: Copy, { step, kind }: { step: 1 | -1; kind: string }): number {
  let count = 0;
  for (let at = line.index + step; count < 4; at += step) {
    const other = copy.lines[at];
    if (other === undefined || other.width >= short || kindOf(other) !== kind) break;
    count++;
  }
  return count;
}

function kindOf({ text }: Line): string {
  if (endsSentence(text, stops.most)) return 'closed';
  return /[;；,，、:：]$/u.test(text) ? 'going-on' : 'open';
}

import { type Evidence, sign } from '../evidence.js';
import type { Line } from '../line.js';
import { endsSentence, stops } from '../stops.js';
import { dateline } from './dateline.js';

/** A deck stands among the first lines of a copy. */
const lastPlace = 4;

/** Shorter lines than this, in columns, are seen by other evidence. */
const shortest = 44;

const inside = /[.!?…]["”’»)]?(?=\s+\S)|[。！？]["”’」』）]?(?=\S)/gu;

/**
 * A sentence above the story that is a deck or the story's beginning, beside the line below it: a deck is one sentence, often
 * shorter than the lede; a lede begins with its dateline.
 *
 *     Harbour ferry to stop on Sundays
 *     Pilots say they need daylight to pass the sandbank          ← one open shorter
 *     The ferry to Oldhaven will not run on Sundays until the pilots …
 */
export const lede: Evidence = {
  name: 'lede',
  see(line, copy) {
    if (line.index === 0 || line.index > lastPlace || line.width < shortest) return null;
    const next = copy.lines[line.index + 1];
    if (next === undefined) return null;
    const shape = shapeOf(line);
    const size = sizeOf(line, next);
    const signs = [sign(shape, size)];
    if (dateline.see(next, copy) !== null) signs.push('dateline below');
    if (dateline.see(line, copy) !== null) signs.push('dateline');
    return signs;
  },
};

function shapeOf(line: Line): string {
  const count = line.width > 500 ? 3 : (line.text.match(inside)?.length ?? 0);
  const end = endsSentence(line.text, stops.all) ? 'closed' : 'open';
  return sign(count === 0 ? 'one' : count === 1 ? 'two' : 'more', end);
}

function sizeOf(line: Line, next: Line): string {
  if (next.width < 100) return 'above short';
  const ratio = line.width / next.width;
  if (ratio < 0.4) return 'much shorter';
  if (ratio < 0.8) return 'shorter';
  return ratio < 1.25 ? 'alike' : 'longer';
}

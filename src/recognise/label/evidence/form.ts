import { type Evidence, sign } from '../evidence.js';
import { endsSentence, stops } from '../stops.js';

/** Upper bounds, in columns, of the coarse lengths that count together with the other marks. */
const lengths: ReadonlyArray<readonly [limit: number, name: string]> = [
  [20, 'tiny'],
  [46, 'short'],
  [90, 'middling'],
  [160, 'line'],
];

/**
 * Length, end and place together, since each alone says too little: a short line without a stop is a headline at the
 * top and a section header in the story, and a short line with a stop in the story may be a caption.
 */
export const form: Evidence = {
  name: 'form',
  see(line, copy) {
    const size = lengths.find(([limit]) => line.width < limit)?.[1] ?? 'paragraph';
    const closed = endsSentence(line.text, stops.some);
    const where = line.inHead ? 'head' : 'story';
    const next = copy.lines[line.index + 1];
    const before = next === undefined ? 'before nothing' : next.isLong ? 'before long' : 'before short';
    const stop = closed ? 'closed' : 'open';
    const shape = sign(size, stop);
    return [sign(where, shape), sign(shape, before)];
  },
};

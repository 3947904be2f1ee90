import { type Evidence, sign } from '../evidence.js';
import { endsSentence, stops } from '../stops.js';

/** A line as short as this, in columns, can be a caption that stands apart. */
const short = 90;

/**
 * The blank lines around the line, beside those that part this copy's paragraphs: a header stands off from the text above,
 * lines of a head stand together, and a caption that was a picture's stands apart on both sides.
 *
 *     … at the end of April.
 *
 *
 *
 *     The new lamp in Rope Lane.              ← above wider, below wider, apart closed
 *
 *
 *
 *     Passengers who hold a season ticket …
 */
export const gaps: Evidence = {
  name: 'gaps',
  see(line, copy) {
    const { above, below } = line.block;
    const usual = copy.usual.gap;
    const signs = [sign('above', beside(above, usual)), sign('below', beside(below, usual))];
    const isApart = above > usual && below > usual && line.width < short && !line.inHead && line.fromEnd > 0;
    return isApart ? [...signs, sign('apart', endsSentence(line.text, stops.few) ? 'closed' : 'open')] : signs;
  },
};

function beside(gap: number, usual: number): string {
  if (gap === usual) return 'usual';
  if (gap > usual) return 'wider';
  return gap === 0 ? 'none' : 'narrower';
}

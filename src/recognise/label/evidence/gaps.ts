import { type Evidence, sign } from '../evidence.js';

/**
 * The blank lines around the line, beside those that part this copy's paragraphs: a header stands off from the text
 * above, lines of a head stand together.
 */
export const gaps: Evidence = {
  name: 'gaps',
  see(line, copy) {
    const { above, below } = line.block;
    const usual = copy.usual.gap;
    return [sign('above', beside(above, usual)), sign('below', beside(below, usual))];
  },
};

function beside(gap: number, usual: number): string {
  if (gap === usual) return 'usual';
  if (gap > usual) return 'wider';
  return gap === 0 ? 'none' : 'narrower';
}

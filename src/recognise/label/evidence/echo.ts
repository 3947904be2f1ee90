import { accent, han, letter, runsOf } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { depth, mayContain } from '../grams.js';
import { type Copy, type Line, mayHave } from '../line.js';

/** Lines below that a header or a headline is expected to speak of. */
const reach = 4;

/** Of more terms than this the first ones are enough. */
const mostTerms = 14;

/**
 * Whether the line's words come again in the lines below it: a header governs text, a caption or a share line doesn't.
 *
 *     A second ferry is too dear              ← most
 *     The council asked two shipyards for a second ferry, and both were too dear.
 */
export const echo: Evidence = {
  name: 'echo',
  see(line, copy) {
    if (line.width > 150) return null;
    const own = termsOf(line);
    if (own.length === 0) return null;
    const share = own.filter((term) => isBelow(term, line, copy)).length / own.length;
    if (share === 0) return 'none';
    if (share < 0.34) return 'some';
    return share < 0.75 ? 'half' : 'most';
  },
};

function isBelow(term: string, { index }: Line, copy: Copy): boolean {
  for (let at = index + 1; at <= index + reach; at++) {
    const below = copy.lines[at];
    if (below === undefined) return false;
    if (!mayContain(copy, below, term)) continue;
    const found = below.lower.indexOf(term);
    if (found >= 0 && found < depth) return true;
  }
  return false;
}

/** Words of five letters and more without their endings; in Han text pairs of characters. */
function termsOf(line: Line): ReadonlyArray<string> {
  const terms: string[] = [];
  const hasHan = mayHave(line, han);
  for (const run of hasHan ? runsOf(line.lower, han, 2) : []) {
    for (let at = 0; at + 1 < run.length && terms.length < mostTerms; at++) terms.push(run.slice(at, at + 2));
  }
  for (const word of runsOf(line.lower, letter | accent, 5)) {
    if (terms.length === mostTerms) break;
    if (!hasHan || !/\p{Script=Han}/u.test(word)) terms.push(word.slice(0, Math.max(5, word.length - 2)));
  }
  return terms;
}

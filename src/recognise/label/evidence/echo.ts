import type { Evidence } from '../evidence.js';
import type { Copy, Line } from '../line.js';

/** Lines below that a header or a headline is expected to speak of. */
const reach = 4;

/** How far into each of them is looked, in UTF-16 units. */
const depth = 600;

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
    const own = termsOf(line.lower);
    if (own.length === 0) return null;
    const share = own.filter((term) => isBelow(term, line, copy)).length / own.length;
    if (share === 0) return 'none';
    if (share < 0.34) return 'some';
    return share < 0.75 ? 'half' : 'most';
  },
};

function isBelow(term: string, line: Line, copy: Copy): boolean {
  for (let at = line.index + 1; at <= line.index + reach; at++) {
    const found = copy.lines[at]?.lower.indexOf(term) ?? -1;
    if (found >= 0 && found < depth) return true;
  }
  return false;
}

/** Words of five letters and more without their endings; in Han text pairs of characters. */
function termsOf(text: string): ReadonlyArray<string> {
  const han = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  const pairs = han.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  const words = text.match(/[\p{L}\p{M}]{5,}/gu) ?? [];
  const stems = words
    .filter((word) => !/\p{Script=Han}/u.test(word))
    .map((word) => word.slice(0, Math.max(5, word.length - 2)));
  return [...pairs, ...stems].slice(0, 14);
}

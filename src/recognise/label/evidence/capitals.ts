import type { Evidence } from '../evidence.js';

const words = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * How the line uses capitals, in scripts that have them.
 *
 *     SPORT                                   ← all
 *     Harbour Ferry To Stop On Sundays        ← title
 *     Harbour ferry to stop on Sundays        ← sentence
 */
export const capitals: Evidence = {
  name: 'capitals',
  see(line) {
    if (line.width > 150) return null;
    const found = (line.text.match(words) ?? []).filter((word) => word.toLowerCase() !== word.toUpperCase());
    if (found.length === 0) return null;
    const whole = found.filter((word) => word.length > 1 && word === word.toUpperCase()).length;
    if (whole === found.length) return found.length === 1 ? 'all-one' : 'all';
    const capital = found.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (capital === found.length) return found.length === 1 ? 'one' : 'each';
    if (capital > 0.66 * found.length) return 'title';
    return capital === 0 ? 'none' : 'sentence';
  },
};

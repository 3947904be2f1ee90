import { accent, capital, kindAt, letter, lowers, raises } from '../../characters.js';
import type { Evidence } from '../evidence.js';

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
    const { count, whole, begun } = countWords(line.text);
    if (count === 0) return null;
    if (whole === count) return count === 1 ? 'all-one' : 'all';
    if (begun === count) return count === 1 ? 'one' : 'each';
    if (begun > 0.66 * count) return 'title';
    return begun === 0 ? 'none' : 'sentence';
  },
};

/** Counts the words in letters that have two forms, those all in capitals, and those that begin with one. */
function countWords(text: string): { count: number; whole: number; begun: number } {
  const counts = { count: 0, whole: 0, begun: 0 };
  for (let at = 0; at < text.length; at++) {
    const first = kindAt(text, at);
    if ((first & letter) === 0) continue;
    const from = at;
    let kinds = first;
    for (at++; at < text.length && isOfWord(text, at); at++) kinds |= kindAt(text, at);
    if ((kinds & (lowers | raises)) === 0) continue;
    counts.count++;
    if (at - from > 1 && (kinds & raises) === 0) counts.whole++;
    if ((first & capital) !== 0) counts.begun++;
  }
  return counts;
}

const inWords: ReadonlySet<string | undefined> = new Set(["'", '’', '-']);

function isOfWord(text: string, at: number): boolean {
  return (kindAt(text, at) & (letter | accent)) !== 0 || inWords.has(text[at]);
}

import { marks } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { type Copy, type Line, mayHave } from '../line.js';

const mark = /^([^\s:：]{1,12}(?:\s[^\s:：]{1,12}){0,2})\s?[:：](?=.)/u;
const separators = marks(':：、.');
const letters = /^(?:(?:问|答|問)\s?[:：.、]|[QAFRP]\s?[:：])/;

/**
 * Who is speaking, in an interview: a name and a colon that come again.
 *
 *     问：停车怎样不难？                          ← turn
 *     Harbour Post: When did you begin?       ← again
 */
export const speaker: Evidence = {
  name: 'speaker',
  neighbours: true,
  see(line, copy) {
    if (!mayHave(line, separators)) return null;
    if (letters.test(line.text)) return 'turn';
    const name = mark.exec(line.text)?.[1];
    if (name === undefined) return null;
    return comesAgain(name, line, copy) ? 'again' : 'once';
  },
};

/** Looks a few lines up and down, which keeps the work in proportion to the copy. */
function comesAgain(name: string, line: Line, copy: Copy): boolean {
  for (let at = Math.max(0, line.index - 12); at < Math.min(copy.lines.length, line.index + 13); at++) {
    if (
      at !== line.index &&
      copy.lines[at]?.text.startsWith(name) &&
      mark.exec(copy.lines[at]?.text ?? '')?.[1] === name
    ) {
      return true;
    }
  }
  return false;
}

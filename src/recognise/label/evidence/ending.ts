import { accent, capital, kindAt, letter } from '../../characters.js';
import type { Evidence } from '../evidence.js';

/** What a line can end with but a letter, by its last characters. The first that fits counts; frequent ones stand first. */
const endings: ReadonlyArray<readonly [sign: string, pattern: RegExp]> = [
  ['ellipsis', /(?:…|\.\.\.)$/],
  ['stop', /[.。．।۔]$/],
  ['quoted-stop', /[.。．！!？?…।؟][”"’'»」』“]$/],
  ['quote', /[”"’'»“」』›]$/],
  ['bracketed-stop', /[.。！!？?][)）\]】]$/],
  ['bracket', /[)）\]】}〉》]$/],
  ['question', /[?？؟]$/],
  ['exclamation', /[!！]$/],
  ['comma', /[,，、،]$/],
  ['colon', /[:：]$/],
  ['digit', /\p{N}$/u],
  ['semicolon', /[;；؛]$/],
  ['dash', /[-–—―─－]$/],
];

/**
 * What the line ends with: a paragraph ends its sentence, a headline doesn't.
 *
 *     Harbour ferry to stop on Sundays        ← letter
 *     “We can't wait.”                        ← quoted-stop
 *     What happens now?                       ← question
 */
export const ending: Evidence = {
  name: 'ending',
  neighbours: true,
  see(line) {
    const last = kindAt(line.text, line.text.length - 1);
    if ((last & capital) !== 0) return 'capital';
    if ((last & (letter | accent)) !== 0) return 'letter';
    const tail = line.text.slice(-4);
    return endings.find(([, pattern]) => pattern.test(tail))?.[0] ?? 'mark';
  },
};

import type { Evidence } from '../evidence.js';

/** What a line can end with, by its last character. The first that fits counts. */
const endings: ReadonlyArray<readonly [sign: string, pattern: RegExp]> = [
  ['quoted-stop', /[.。．！!？?…।؟][”"’'»」』“]$/],
  ['bracketed-stop', /[.。！!？?][)）\]】]$/],
  ['ellipsis', /(?:…|\.\.\.)$/],
  ['question', /[?？؟]$/],
  ['exclamation', /[!！]$/],
  ['stop', /[.。．।۔]$/],
  ['colon', /[:：]$/],
  ['semicolon', /[;；؛]$/],
  ['comma', /[,，、،]$/],
  ['dash', /[-–—―─－]$/],
  ['quote', /[”"’'»“」』›]$/],
  ['bracket', /[)）\]】}〉》]$/],
  ['digit', /\p{N}$/u],
  ['capital', /\p{Lu}$/u],
  ['letter', /[\p{L}\p{M}]$/u],
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
    const tail = line.text.slice(-4);
    return endings.find(([, pattern]) => pattern.test(tail))?.[0] ?? 'mark';
  },
};

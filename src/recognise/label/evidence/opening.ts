import type { Evidence } from '../evidence.js';

/** What a line can begin with, by its first character. The first that fits counts. */
const openings: ReadonlyArray<readonly [sign: string, pattern: RegExp]> = [
  ['dashes', /^[—―─－-]{2}/],
  ['dash', /^[-–—―]/],
  ['bullet', /^[•·●■◆◇○□※★☆*＊▪‣►▶»]/],
  ['triangle', /^[▲△▼▽↑↓←→◀]/],
  ['quote', /^[“"‘'«„「『‹»]/],
  ['round-bracket', /^[(（]/],
  ['square-bracket', /^[[【［〔〖]/],
  ['title-mark', /^[《〈]/],
  ['copyright', /^[©ⓒ]/],
  ['at', /^[@#＠＃]/],
  ['digit', /^\p{N}/u],
  ['capital', /^\p{Lu}/u],
  ['small', /^\p{Ll}/u],
  ['letter', /^\p{L}/u],
];

/**
 * What the line begins with.
 *
 *     ——白石镇复烧青瓷记                        ← dashes: a deck
 *     • The first boat leaves at six          ← bullet
 *     （记者许航整理）                           ← round-bracket
 */
export const opening: Evidence = {
  name: 'opening',
  see(line) {
    return openings.find(([, pattern]) => pattern.test(line.text))?.[0] ?? 'mark';
  },
};

import { capital, kindAt, letter, small } from '../../characters.js';
import type { Evidence } from '../evidence.js';

/** What a line can begin with but a letter, by its first characters. The first that fits counts. */
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
    const first = kindAt(line.text, 0);
    if ((first & letter) !== 0) return (first & capital) !== 0 ? 'capital' : (first & small) !== 0 ? 'small' : 'letter';
    return openings.find(([, pattern]) => pattern.test(line.text))?.[0] ?? 'mark';
  },
};

import { capital, figure, han as hanLetter, kindAt } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { mayHave } from '../line.js';

/** Two to five capitalised words, particles between them: Ana Pérez, Li van der Berg, A. B. Khan. */
const name =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:d[aeiou]s?|von|van|der|den|de la|bin|al|el|la|le|du|y|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,4}";
const latin = new RegExp(`^${name}(?:\\s*(?:,|&|/|\\||und|and|et|y|e|i|og|och|и|en)\\s*${name}){0,5}\\s*$`, 'u');

const several = /,|&|\/|\||\s(?:und|and|et|y|e|i|og|och|и|en)\s/u;

/** Han names of two to four characters, a two-character one often padded: 王  青  李小川. */
const han =
  /^\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){1,3}(?:[\s\u3000、，,/／|｜·]+\p{Script=Han}(?:[\s\u3000]?\p{Script=Han}){1,3}){0,5}$/u;
const padded = /(?:^|[\s\u3000])\p{Script=Han}[\s\u3000]{1,2}\p{Script=Han}(?:[\s\u3000]|$)/u;

/**
 * Whether the line is shaped like people's names and nothing else.
 *
 *     Ana Pérez and Li van der Berg           ← latin several
 *     Jonas Brandt                            ← latin
 *     周  宁  何远山                            ← han, padded
 */
export const names: Evidence = {
  name: 'names',
  see(line) {
    if (line.width > 100) return null;
    const first = kindAt(line.text, 0);
    if ((first & capital) !== 0 && !mayHave(line, figure) && latin.test(line.text))
      return several.test(line.text) ? 'latin several' : 'latin';
    if (!mayHave(line, hanLetter)) return null;
    const signs = (first & hanLetter) !== 0 && han.test(line.text) ? ['han'] : [];
    return line.width < 40 && padded.test(line.text) ? [...signs, 'padded'] : signs;
  },
};

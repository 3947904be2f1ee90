import { marks } from '../../characters.js';
import type { Evidence } from '../evidence.js';
import { mayHave } from '../line.js';

/** A stop inside the line: behind a letter, and before a space or in a script that needs none. */
const stops = /[.!?](?<=[\p{Ll}\p{N}”"»)].)(?=\s+[\p{Lu}“"„«])|[。！？।؟](?!$)/gu;
const stopMarks = marks('.!?。！？।؟');
const commas = /[,，،、；;]/;

/**
 * What is inside the line: sentences that end before its end, or commas.
 *
 *     The wind fell. The boats went out.      ← two
 *     守好水源，三条支流全程可查可管              ← comma
 */
export const sentences: Evidence = {
  name: 'sentences',
  see(line) {
    if (line.width > 240) return 'long';
    const found = mayHave(line, stopMarks) ? (line.text.match(stops) ?? []).length : 0;
    if (found > 1) return 'more';
    if (found === 1) return 'two';
    return commas.test(line.text) ? 'comma' : 'plain';
  },
};

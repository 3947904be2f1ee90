import { fold } from './fold.js';
import {
  apostrophe,
  folded,
  half,
  type Kinds,
  kindOf,
  latin,
  letter,
  packed,
  possessive,
  tangled,
  written,
} from './kinds.js';
import { addUnit, noSum } from './words.js';

/** What stands beside a character that stands alone, as a code point: a blank. */
export const alone = 0x20;

/** Takes what a text is cut into, in its order. */
export interface Sink {
  /** A word, folded or not: what it stands in, from one unit to before another, and what its units sum up to. */
  word(text: string, from: number, to: number, sum: number): void;
  /** Two characters that stand side by side, as code points; or one, and `alone`. */
  pair(first: number, second: number): void;
}

/**
 * Cuts a text into words and pairs of characters. Most text is cut as it stands, since each character of it is folded by
 * itself. What holds a tangled one is folded as a whole and cut once more, and pieces before it come twice then.
 */
export function cut(text: string, sink: Sink): void {
  if (!scan(text, written, sink)) scan(fold(text), folded, sink);
}

/**
 * Gives each piece when the character behind it is seen, which may change it.
 *
 * @returns `false` at the first tangled character, and where two pieces become one as a possessive goes
 */
function scan(text: string, kinds: Kinds, sink: Sink): boolean {
  /** Where the word begins that is being read, where it ended before a possessive, and the sum of its units. */
  let from = -1;
  let to = -1;
  let sum = noSum;
  /** The two characters before, so far as they are of one run; and whether a possessive was behind the last. */
  let earlier = -1;
  let before = -1;
  let isCut = false;
  for (let at = 0, next = 0; at <= text.length; at = next) {
    let unit = at < text.length ? text.charCodeAt(at) : alone;
    let kind = kinds.known[unit] || kinds.learn(unit);
    next = at + 1;
    if ((kind & half) !== 0) {
      unit = text.codePointAt(at) ?? unit;
      kind |= kindOf(String.fromCodePoint(unit));
      if (unit > 0xffff) next = at + 2;
    }
    if ((kind & tangled) !== 0 || (to >= 0 && (kind & letter) !== 0)) return false;
    if (isCut && before >= 0 && (kind & packed) !== 0) return false;
    if ((kind & letter) !== 0) {
      if (from < 0) sum = noSum;
      if (from < 0) from = at;
      sum = addUnit(sum, text.charCodeAt(at));
      if (next === at + 2) sum = addUnit(sum, text.charCodeAt(at + 1));
    } else if ((kind & apostrophe) !== 0 && isPossessive(text, at, kinds)) {
      if (from >= 0 && to < 0) to = at;
      isCut = true;
      next = at + 2;
      continue;
    } else if (from >= 0) {
      sink.word(text, from, to < 0 ? at : to, sum);
      from = -1;
      to = -1;
    }
    if ((kind & packed) !== 0) {
      if (earlier >= 0) sink.pair(earlier, before);
      earlier = before;
      before = unit;
    } else if (before >= 0) {
      if (earlier >= 0) sink.pair(earlier, before);
      else sink.pair(before, alone);
      earlier = -1;
      before = -1;
    }
    isCut = false;
  }
  return true;
}

/** Says whether an apostrophe and an `s` stand here, and no Latin letter behind them. */
function isPossessive(text: string, at: number, kinds: Kinds): boolean {
  const kindAt = (place: number) => kinds.known[text.charCodeAt(place)] || kinds.learn(text.charCodeAt(place));
  if (at + 1 >= text.length || (kindAt(at + 1) & possessive) === 0) return false;
  return at + 2 >= text.length || (kindAt(at + 2) & latin) === 0;
}

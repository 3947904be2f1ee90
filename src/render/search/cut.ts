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
import { addUnit, noSum, type Stretch } from './words.js';

/** What stands beside a character that stands alone, as a code point: a blank. */
export const alone = 0x20;

/** Takes what a text is cut into, in its order. */
export interface Sink {
  /** A word, folded or not. */
  word(stretch: Stretch): void;
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
 * Gives each piece when the character behind it is seen, which may change it. It keeps where the word begins that is being
 * read, where it ended before a possessive, and the sum of its units; and of a run the two characters before, and whether a
 * possessive was behind the last.
 *
 * @returns `false` at the first tangled character, and where two pieces become one as a possessive goes
 */
function scan(text: string, kinds: Kinds, sink: Sink): boolean {
  let [from, to, sum] = [-1, -1, noSum];
  let [earlier, before, isCut] = [-1, -1, false];
  for (let at = 0, next = 0; at <= text.length; at = next) {
    const unit = at < text.length ? text.charCodeAt(at) : alone;
    let kind = kinds.known[unit] || kinds.learn(unit);
    const character = (kind & half) === 0 ? unit : (text.codePointAt(at) ?? unit);
    if ((kind & half) !== 0) kind |= kindOf(String.fromCodePoint(character));
    next = character > 0xffff ? at + 2 : at + 1;
    if ((kind & tangled) !== 0 || (to >= 0 && (kind & letter) !== 0)) return false;
    if (isCut && before >= 0 && (kind & packed) !== 0) return false;
    if ((kind & letter) !== 0) {
      sum = addUnit(from < 0 ? noSum : sum, unit);
      if (next === at + 2) sum = addUnit(sum, text.charCodeAt(at + 1));
      if (from < 0) from = at;
    } else if ((kind & apostrophe) !== 0 && isPossessive(text, at, kinds)) {
      if (from >= 0 && to < 0) to = at;
      isCut = true;
      next = at + 2;
      continue;
    } else if (from >= 0) {
      sink.word({ text, from, to: to < 0 ? at : to, sum });
      from = -1;
      to = -1;
    }
    if (earlier >= 0) sink.pair(earlier, before);
    else if (before >= 0 && (kind & packed) === 0) sink.pair(before, alone);
    earlier = (kind & packed) === 0 ? -1 : before;
    before = (kind & packed) === 0 ? -1 : character;
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

/** What characters are to search: this is asked for at every character of every article, so answers are kept in tables. */
import { fold } from './fold.js';

/** Part of a word. */
export const letter = 1 << 0;

/** Of a script that is written without spaces between words, or whose words change at their ends: cut by characters. */
export const packed = 1 << 1;

/** Between words. */
const between = 1 << 2;

/** An apostrophe; what is folded to `s`; what is folded to a Latin letter first: the possessive is made of them. */
export const apostrophe = 1 << 3;
export const possessive = 1 << 4;
export const latin = 1 << 5;

/** Depends on its neighbours, or is folded to things of two kinds: text that has it must be folded as a whole. */
export const tangled = 1 << 6;

/** Half of a surrogate pair. */
export const half = 1 << 7;

const ofPacked = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`;
const isPacked = new RegExp(`^[${ofPacked}]`, 'u');
const isLetter = /^[\p{L}\p{N}\p{M}]/u;

/** What may join with the character before it: marks, and the vowels and finals of Korean. Greek's last sigma looks around, too. */
const joins = /^[\p{M}\u1160-\u11ff]/u;
const sigma = 'Σ';

/** The kinds of UTF-16 units, each learned when it is first met. */
export interface Kinds {
  readonly known: Uint8Array;
  learn(unit: number): number;
}

/** Kinds of units of folded text. */
export const folded: Kinds = kindsBy(kindOf, half);

/** Kinds of units of text as it is written. */
export const written: Kinds = kindsBy(kindWritten, tangled);

/** Says what a character of folded text is. */
export function kindOf(character: string): number {
  if (isPacked.test(character)) return packed;
  return isLetter.test(character) ? letter : between;
}

/** Says what a unit is folded to, so far as that's the same wherever it stands. */
function kindWritten(character: string): number {
  const plain = fold(character);
  if (plain === '' || character === sigma || joins.test(character.normalize('NFKD'))) return tangled;
  if (/^['’]$/.test(plain)) return between | apostrophe;
  const kinds = Array.from(plain, kindOf);
  const [kind = tangled] = kinds;
  if (/['’]/.test(plain) || kinds.some((other) => other !== kind)) return tangled;
  if (kind === packed) return plain === character ? packed : tangled;
  return kind | (plain === 's' ? possessive : 0) | (/^[a-z]/.test(plain) ? latin : 0);
}

function kindsBy(classify: (character: string) => number, ofHalf: number): Kinds {
  const known = new Uint8Array(0x10000);
  return {
    known,
    learn(unit) {
      const isHalf = unit >= 0xd800 && unit <= 0xdfff;
      const kind = isHalf ? ofHalf : classify(String.fromCharCode(unit));
      known[unit] = kind;
      return kind;
    },
  };
}

/** The kinds of characters, as far as they matter for whether a text is likely. */

/** A kind of character. */
export type Kind = (typeof kinds)[number]['kind'];

/** The kinds, each by what belongs to it; the first that fits is a character's kind. */
const kinds = [
  { kind: 'broken', of: /[^\P{C}\t\n\v\f\r\u00ad\u200b-\u200f\u2060\ufeff]|\ufffd/u },
  { kind: 'space', of: /\s/ },
  { kind: 'digit', of: /[0-9]/ },
  { kind: 'lower', of: /[a-z]/ },
  { kind: 'upper', of: /[A-Z]/ },
  { kind: 'point', of: /[.,;:!?'"()/-]/ },
  { kind: 'odd', of: /[!-~]/ },
  { kind: 'quote', of: /[“”‘’–—…«»„‚‹›€•]/ },
  { kind: 'accent', of: /[\u0300-\u036f]/ },
  { kind: 'sign', of: /\p{M}/u },
  { kind: 'hiragana', of: /[\u3041-\u309e]/ },
  { kind: 'katakana', of: /[\u30a1-\u30fa\u30fd\u30fe]/ },
  { kind: 'hangul', of: /[\uac00-\ud7a3]/ },
  { kind: 'han', of: /\p{Script=Han}/u },
  { kind: 'wide', of: /[\u3001\u3002\u3008-\u3011\u301c\u30fb\u30fc\uff01-\uff5e]/ },
  { kind: 'narrow', of: /[\uff61-\uff9f]/ },
  { kind: 'common', of: /[£§©®°±½×·²³™]/ },
  { kind: 'symbol', of: /[^\p{L}]|[ªº]/u }, // also marks of direction and the soft hyphen
  { kind: 'capital', of: /(?=\p{Script=Latin})\p{Lu}/u },
  { kind: 'latin', of: /\p{Script=Latin}/u },
  { kind: 'big', of: /\p{Lu}/u },
  { kind: 'small', of: /\p{Ll}/u },
  { kind: 'letter', of: /\p{L}/u },
] as const satisfies ReadonlyArray<{ readonly kind: string; readonly of: RegExp }>;

/** The names of the kinds, in the order of their numbers. */
export const kindNames: ReadonlyArray<Kind> = kinds.map(({ kind }) => kind);

/** The number of each character's kind, and 1; 0 for a character that wasn't met yet. */
const known = new Uint8Array(0x110000);

/**
 * Says of what kind a character is.
 *
 * @param code its code point
 * @returns the number of its kind: the place in `kindNames`
 */
export function kindOf(code: number): number {
  const before = known[code];
  if (before !== undefined && before > 0) return before - 1;
  const kind = kinds.findIndex(({ of }) => of.test(String.fromCodePoint(code)));
  known[code] = kind + 1;
  return kind;
}

/** Says whether a character is of one of some kinds. */
export function isOf(character: string, some: ReadonlyArray<Kind>): boolean {
  const kind = kindNames[kindOf(character.codePointAt(0) ?? 0)];
  return kind !== undefined && some.includes(kind);
}

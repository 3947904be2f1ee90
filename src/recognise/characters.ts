import { isWide } from './blocks/measure.js';

/**
 * What a character can be, one bit for each, so that what all characters of a line are together is one number, too, and a
 * piece of evidence sees without a search that a line has no figure, no capital, no bracket.
 */
export const letter = 1 << 0;
export const capital = 1 << 1;
export const small = 1 << 2;

/** An accent that stands on the letter before it. */
export const accent = 1 << 3;
export const figure = 1 << 4;
const blank = 1 << 5;
export const han = 1 << 6;
/** Takes two columns. */
export const wide = 1 << 7;
/** Has another form in small letters, or in capitals. */
export const lowers = 1 << 8;
export const raises = 1 << 9;
const surrogate = 1 << 10;
const seen = 1 << 11;

/** Marks have the bits from here on, several sharing one: a line that has a mark's bit may have the mark. */
const firstMark = 12;
const lastMark = 30;

const classes: ReadonlyArray<readonly [kind: number, pattern: RegExp]> = [
  [letter, /\p{L}/u],
  [capital, /\p{Lu}/u],
  [small, /\p{Ll}/u],
  [accent, /\p{M}/u],
  [figure, /\p{N}/u],
  [blank, /\s/u],
  [han, /\p{Script=Han}/u],
  [surrogate, /\p{Cs}/u],
];

/** The kinds of all UTF-16 units that were asked for. */
const kinds = new Int32Array(0x10000);

/** The Han characters of nearly all copy lie in a row and are alike. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;
const hanKind = letter | han | wide | seen;

/** Says what a UTF-16 unit is, as bits; half of a surrogate pair is nothing. */
export function kindOf(unit: number): number {
  if (unit >= firstHan && unit <= lastHan) return hanKind;
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? learn(unit) : kind;
}

/** Says what the character at a place of a text is, as bits; at both halves of a surrogate pair what the pair is. */
export function kindAt(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  return (kind & surrogate) === 0 ? kind : kindOfPair(text, at);
}

function learn(unit: number): number {
  const kind = classify(String.fromCharCode(unit)) | (isWide(unit) ? wide : 0);
  kinds[unit] = kind;
  return kind;
}

function kindOfPair(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const from = isLowHalf(low) && at > 0 && text.charCodeAt(at - 1) >>> 10 === 0xd800 >>> 10 ? at - 1 : at;
  return classify(String.fromCodePoint(text.codePointAt(from) ?? 0));
}

function classify(character: string): number {
  let kind = seen;
  for (const [bit, pattern] of classes) if (pattern.test(character)) kind |= bit;
  // Which pair a half belongs to isn't known here, and some pairs are letters that have two forms.
  if (character.toLowerCase() !== character || (kind & surrogate) !== 0) kind |= lowers;
  if (character.toUpperCase() !== character || (kind & surrogate) !== 0) kind |= raises;
  const isMark = (kind & (letter | accent | figure | blank | surrogate)) === 0;
  return isMark ? kind | (1 << shared(character.charCodeAt(0))) : kind;
}

/** The bit of a mark. The numbers are such that full stops, commas and quotation marks have theirs for themselves. */
function shared(unit: number): number {
  return firstMark + (((unit * 97) >>> 8) % (lastMark - firstMark + 1));
}

/** Finds the runs of characters of some kinds that are as long as asked for. */
export function runsOf(text: string, some: number, fewest: number): string[] {
  const runs: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (kindAt(text, at) & some) !== 0) {
      if (count === 0) from = at;
      if (!isLowHalf(text.charCodeAt(at))) count++;
      continue;
    }
    if (count >= fewest) runs.push(text.slice(from, at));
    count = 0;
  }
  return runs;
}

function isLowHalf(unit: number): boolean {
  return unit >>> 10 === 0xdc00 >>> 10;
}

/** The bits of some marks, to see whether a line may have one of them. */
export function marks(characters: string): number {
  let bits = 0;
  for (let at = 0; at < characters.length; at++) bits |= kindOf(characters.charCodeAt(at)) & (-1 << firstMark);
  return bits;
}

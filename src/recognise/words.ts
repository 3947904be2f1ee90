import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A character of a script without spaces; one that a word can begin with; one that it can go on with. */
const unspaced = 1 << 0;
const begins = 1 << 1;
const goesOn = 1 << 2;
const half = 1 << 3;
const seen = 1 << 4;

const classes: ReadonlyArray<readonly [kind: number, pattern: RegExp]> = [
  [unspaced, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u],
  [begins, /[\p{L}\p{N}]/u],
  [goesOn, /[\p{L}\p{M}\p{N}'’-]/u],
  [half, /\p{Cs}/u],
];

/** The kinds of all UTF-16 units that were met: all characters of all articles are asked for. */
const kinds = new Uint8Array(0x10000);

/** What stands in a body beside the story: words for pictures. */
const beside: ReadonlySet<string> = new Set(['caption', 'captionList', 'figure']);

/** Counts a story's words, and in scripts without spaces its characters; captions are left out. */
export function countWords({ children }: Root): number {
  return children.filter(({ type }) => !beside.has(type)).reduce((sum, node) => sum + wordsIn(textOf(node)), 0);
}

/** Counts the words of a text, and in scripts without spaces its characters. */
export function wordsIn(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    let kind = kinds[text.charCodeAt(at)] || learn(text.charCodeAt(at));
    if ((kind & half) !== 0) {
      const point = text.codePointAt(at) ?? 0;
      kind = classify(String.fromCodePoint(point));
      if (point > 0xffff) at += 1;
    }
    const isOne = (kind & unspaced) !== 0;
    if (isOne || (!isInWord && (kind & begins) !== 0)) count += 1;
    isInWord = !isOne && (kind & (isInWord ? goesOn : begins)) !== 0;
  }
  return count;
}

function learn(unit: number): number {
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function classify(character: string): number {
  return classes.reduce((kind, [bit, pattern]) => (pattern.test(character) ? kind | bit : kind), seen);
}

import { classifyCharacter } from 'micromark-extension-cjk-friendly-util';

/** What an asterisk or underscore run may do, by what stands on both of its sides. */
export interface Flanking {
  readonly opens: boolean;
  readonly closes: boolean;
}

/* The bits of the extension's classes that the rules ask for. */
const whitespace = 1;
const punctuation = 2;
const cjk = 1 << 12;
const ideographicVariation = 1 << 13;
const variation = 1 << 14;

/** The classes of all UTF-16 units that were asked for, each one more, so that none is 0. */
const classes = new Uint16Array(0x10000);

function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known > 0) return known - 1;
  const found = classifyCharacter(unit);
  classes[unit] = found + 1;
  return found;
}

function isHard(unit: number): boolean {
  return unit >>> 11 === 0xd800 >>> 11 || (classOf(unit) & variation) !== 0;
}

/**
 * Says what a run may do, by the rules of CommonMark as `micromark-extension-cjk-friendly` changes them.
 *
 * @param isUnderscore underscores don't work inside words
 * @param before the UTF-16 unit before the run; the ends of a line are blanks
 * @param after the UTF-16 unit after the run
 * @returns `null` where what stands there is more than one unit: half of a pair, or a variation selector
 */
export function flankingOf(isUnderscore: boolean, before: number, after: number): Flanking | null {
  if (isHard(before) || isHard(after)) return null;
  const left = classOf(before);
  const right = classOf(after);
  const isLeftMark = (left & (cjk | punctuation)) === punctuation;
  const isRightMark = (right & (cjk | punctuation)) === punctuation;
  const isLeftEdge = isLeftMark || (left & whitespace) !== 0;
  const isRightEdge = isRightMark || (right & whitespace) !== 0;
  const opens = !isRightEdge || (isRightMark && (isLeftEdge || (left & (cjk | ideographicVariation)) !== 0));
  const closes = !isLeftEdge || (isLeftMark && (isRightEdge || (right & cjk) !== 0));
  if (!isUnderscore) return { opens, closes };
  return {
    opens: opens && ((left & (whitespace | punctuation)) !== 0 || !closes),
    closes: closes && ((right & (whitespace | punctuation)) !== 0 || !opens),
  };
}

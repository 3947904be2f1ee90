/**
 * How likely it is that somebody wrote a text. Each character costs something, in nats (the negative logarithm of how often
 * it's met), and so does what stands before it: a capital within a word, a letter of another script beside it. Of all
 * readings of the same bytes, the one that costs least is the likeliest.
 */
import { type Kind, kindNames, kindOf } from './kinds.js';

/** What characters cost, by their code points. */
export type Costs = ReadonlyMap<number, number>;

/** What a character costs that has no cost of its own, by its kind. */
const ordinary: Readonly<Record<Kind, number>> = {
  space: 2,
  lower: 3,
  digit: 3.5,
  point: 4.5,
  upper: 5,
  odd: 8,
  quote: 6,
  wide: 6.5,
  common: 7,
  symbol: 9.5,
  latin: 9,
  capital: 10,
  accent: 9,
  small: 9,
  big: 10,
  letter: 9,
  sign: 9,
  hiragana: 12,
  katakana: 12,
  hangul: 13,
  han: 14,
  narrow: 9,
  broken: 14,
};

/** What it costs that one break follows another. */
const again = 9;

const lowerCase: ReadonlyArray<Kind> = ['lower', 'latin', 'small'];
const upperCase: ReadonlyArray<Kind> = ['upper', 'capital', 'big'];
const roman: ReadonlyArray<Kind> = ['lower', 'upper', 'latin', 'capital'];
const foreign: ReadonlyArray<Kind> = ['small', 'big', 'letter'];
const beyondAscii: ReadonlyArray<Kind> = ['latin', 'capital'];
const letters: ReadonlyArray<Kind> = [...roman, ...foreign, 'accent', 'sign'];
const all = kindNames;

/** What it costs that a kind of character stands right behind another. What fits several rules costs their sum. */
const rules: ReadonlyArray<{ before: ReadonlyArray<Kind>; behind: ReadonlyArray<Kind>; cost: number }> = [
  { before: lowerCase, behind: upperCase, cost: 7 },
  { before: beyondAscii, behind: beyondAscii, cost: 2.5 },
  { before: roman, behind: foreign, cost: 6 },
  { before: foreign, behind: roman, cost: 6 },
  { before: ['symbol', 'common'], behind: letters, cost: 3 },
  { before: letters, behind: ['symbol', 'common'], cost: 3 },
  { before: all.filter((kind) => !roman.includes(kind) && kind !== 'accent'), behind: ['accent'], cost: 8 },
  { before: all.filter((kind) => kind !== 'letter' && kind !== 'sign'), behind: ['sign'], cost: 8 },
  { before: ['hiragana'], behind: ['katakana'], cost: 2 },
  { before: ['digit'], behind: ['hiragana', 'katakana'], cost: 2 },
];

const ordinaryCosts = all.map((kind) => ordinary[kind]);
const meetings = all.map((before) => all.map((behind) => meeting(before, behind)));

function meeting(before: Kind, behind: Kind): number {
  return rules
    .filter((rule) => rule.before.includes(before) && rule.behind.includes(behind))
    .reduce((sum, rule) => sum + rule.cost, 0);
}

const space = kindOf(0x20);
const broken = all.indexOf('broken');

/** What a text costs, in nats. */
export interface Cost {
  readonly total: number;
  /** The part of it that isn't plain ASCII, which is the same in nearly every reading. */
  readonly strange: number;
  /** How many characters mean nothing. */
  readonly broken: number;
}

/**
 * Gives what a text costs.
 *
 * @param costs what the letters cost that one expects in it
 */
export function costOf(text: string, costs: Costs): Cost {
  let total = 0;
  let plain = 0;
  let breaks = 0;
  let before = space;
  let last = 0x20;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    const kind = kindOf(code);
    // A letter twice is no odd pair: päätös, créée.
    const pair = code === last ? 0 : (meetings[before]?.[kind] ?? 0);
    const cost =
      code === last && kind === broken
        ? again
        : ((code < 0x80 ? undefined : costs.get(code)) ?? ordinaryCosts[kind] ?? 0);
    total += cost + pair;
    if (code < 0x7f && kind !== broken) plain += cost + (last < 0x7f ? pair : 0);
    if (kind === broken) breaks++;
    before = kind;
    last = code;
  }
  return { total, strange: total - plain, broken: breaks };
}

/** How many Latin letters of ASCII a text has for each letter of another kind. */
export function latinShare(text: string): number {
  let latin = 0;
  let own = 0;
  for (let index = 0; index < text.length; index++) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind === lower || kind === upper) latin++;
    else if (isLetter[kind]) own++;
  }
  return latin / own;
}

const lower = all.indexOf('lower');
const upper = all.indexOf('upper');
const isLetter = all.map((kind) => [...letters, 'hiragana', 'katakana', 'hangul', 'han'].includes(kind));

/**
 * How likely a text is to be one that somebody wrote, in nats: what it would cost to say it character by character, given
 * how frequent each is and what stands before it. The text of the right encoding costs least.
 */
import { type Kind, kindOf } from './kinds.js';

/** What a character costs, by the character. */
export type Costs = ReadonlyMap<string, number>;

/** What a character costs that isn't among the letters of an encoding, by its kind. */
const plain = {
  lower: 3,
  upper: 5,
  space: 2,
  mark: 5,
  quote: 5.5,
  strange: 8,
  accented: 9,
  accentedUpper: 10,
  letter: 9,
  rare: 10.5,
  wide: 10.5,
  symbol: 9,
  broken: 14,
} as const satisfies Readonly<Record<Kind, number>>;

/** Gives what a text costs. */
export function costOf(text: string, letters: Costs): number {
  let total = 0;
  let before: Kind = 'space';
  let last = '';
  for (const character of text) {
    const kind = kindOf(character);
    total += (letters.get(character) ?? plain[kind]) + meeting(before, kind, character === last);
    before = kind;
    last = character;
  }
  return total;
}

const cased = new Set<Kind>(['lower', 'accented', 'letter']);

/** What it costs that a kind of character stands behind another. */
function meeting(before: Kind, kind: Kind, same: boolean): number {
  if (before === 'space' || kind === 'space') return 0;
  return 0;
}

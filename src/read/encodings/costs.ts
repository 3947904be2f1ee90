/** What the letters of each encoding cost: the more a newspaper uses one, the less. */
import type { EncodingName } from '../../model/encodings.js';
import { alphabets } from './alphabets.js';
import type { Codec } from './codec.js';
import { anyEastern, eastern, type Level } from './eastern.js';
import { isOf } from './kinds.js';
import type { Costs } from './plausibility.js';

/** What a group of letters costs: the first group, and how much more each further group and a capital do. */
const steps = {
  roman: { first: 5, further: 1, capital: 1.5 },
  foreign: { first: 2.9, further: 1.1, capital: 1.5 },
} as const;

/** Whose letters are expected in Unicode. */
const universal = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1255',
  'windows-1256',
] as const satisfies ReadonlyArray<EncodingName>;

const known = new Map<EncodingName, Costs>();

/** Gives what the letters of an encoding cost. */
export function costsOf(codec: Codec): Costs {
  const before = known.get(codec.name);
  if (before !== undefined) return before;
  const costs = alphabetic(codec.name) ?? ideographic(codec) ?? merged([...anyEastern, ...universal.map(lettersOf)]);
  known.set(codec.name, costs);
  return costs;
}

function alphabetic(name: EncodingName): Costs | null {
  return alphabets[name] === undefined ? null : lettersOf(name);
}

function lettersOf(name: EncodingName): Costs {
  const alphabet = alphabets[name] ?? '';
  const step = /^\p{Script=Latin}/u.test(alphabet) ? steps.roman : steps.foreign;
  const costs = new Map<number, number>();
  for (const [group, letters] of alphabet.split(' ').entries()) {
    for (const letter of letters) {
      const cost = step.first + group * step.further;
      const capital = codeOf(letter.toUpperCase());
      costs.set(codeOf(letter), cost);
      if (!costs.has(capital)) costs.set(capital, cost + step.capital);
    }
  }
  return costs;
}

function ideographic(codec: Codec): Costs | null {
  const use = eastern[codec.name];
  return use === undefined ? null : merged([...use.lists, levelOf(codec, use.level)]);
}

function levelOf(codec: Codec, { leads, trails, cost }: Level): Costs {
  const costs = new Map<number, number>();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [first, last] of trails) {
      for (let trail = first; trail <= last; trail++) {
        const character = codec.decode(Buffer.from([lead, trail]));
        if (isOf(character, ['han', 'hangul'])) costs.set(codeOf(character), cost);
      }
    }
  }
  return costs;
}

/** Puts costs together; the first that names a character counts. */
function merged(lists: ReadonlyArray<Costs>): Costs {
  return new Map([...lists].reverse().flatMap((costs) => [...costs]));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

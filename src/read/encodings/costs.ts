/** What the letters of each encoding cost: the more a newspaper uses one, the less. */
import type { EncodingName } from '../../model/encodings.js';
import { alphabets } from './alphabets.js';
import type { Codec } from './codec.js';
import { hangul, kanji, simplified, traditional } from './frequent.js';
import { isOf } from './kinds.js';
import type { Costs } from './plausibility.js';

/** What a group of letters costs: the first group, and how much more each further group and a capital do. */
const steps = {
  roman: { first: 5, further: 1, capital: 1.5 },
  foreign: { first: 2.9, further: 1.1, capital: 1.5 },
} as const;

/** What a character costs by its rank: a hundred of them make up a third of a Chinese text. */
const ranks = [
  { below: 100, cost: 5.6 },
  { below: 300, cost: 6.7 },
  { below: 600, cost: 7.4 },
  { below: Number.POSITIVE_INFINITY, cost: 8.2 },
] as const;
const syllableRanks = [
  { below: 100, cost: 4.9 },
  { below: 300, cost: 6.7 },
  { below: Number.POSITIVE_INFINITY, cost: 8.6 },
] as const;

type Ranks = ReadonlyArray<{ readonly below: number; readonly cost: number }>;

const hiragana =
  'のにはをがとでしたいてなるかられもこっさまれりうよくあきけえそだちめみどやつわせおほねじげずばへべゆひぎふびごろぶむんぐざぜぞぬぱぴぷぺぽづぢゃゅょ';
const katakana =
  'ンーアイスルトリラシクタコカサッレドマプロフバテオチグジメナニデキツウムセモハブエネヒミソケガャュョパボポベペビピヤユヨワゴザズゼゾダヂヅギゲノヌホヘ';

const punctuation = [
  ranked('、。，', [{ below: 9, cost: 4.2 }]),
  ranked('「」：；？！“”（）《》・ー', [{ below: 99, cost: 5.5 }]),
];

const japanese = [
  ranked(hiragana, [{ below: 99, cost: 4.9 }]),
  ranked(katakana, [{ below: 99, cost: 6.3 }]),
  ranked('ぁぃぅぇぉァィゥェォヴ', [{ below: 99, cost: 8 }]),
];

/** The pairs of bytes of the characters that a standard itself calls the more frequent ones, and what those cost. */
interface Level {
  readonly leads: readonly [number, number];
  readonly trails: ReadonlyArray<readonly [number, number]>;
  readonly cost: number;
}

const grid = [[0xa1, 0xfe]] as const;

/** What the East Asian encodings are used for: the first costs count where several name a character. */
const eastern: Readonly<Partial<Record<EncodingName, { lists: ReadonlyArray<Costs>; level: Level | null }>>> = {
  gb18030: {
    lists: [...punctuation, ranked(simplified, ranks), ranked(traditional, ranks, 2)],
    level: { leads: [0xb0, 0xd7], trails: grid, cost: 10.4 },
  },
  big5: {
    lists: [...punctuation, ranked(traditional, ranks)],
    level: { leads: [0xa4, 0xc6], trails: [[0x40, 0x7e], ...grid], cost: 10.6 },
  },
  shift_jis: {
    lists: [...punctuation, ...japanese, ranked(kanji, ranks, 0.9)],
    level: {
      leads: [0x88, 0x98],
      trails: [
        [0x40, 0x7e],
        [0x80, 0xfc],
      ],
      cost: 11.2,
    },
  },
  'euc-jp': {
    lists: [...punctuation, ...japanese, ranked(kanji, ranks, 0.9)],
    level: { leads: [0xb0, 0xcf], trails: grid, cost: 11.2 },
  },
  'euc-kr': {
    lists: [ranked(hangul, syllableRanks), ranked(traditional.slice(0, 600), [{ below: 999, cost: 11 }])],
    level: { leads: [0xb0, 0xc8], trails: grid, cost: 12 },
  },
};

const known = new Map<EncodingName, Costs>();

/** Gives what the letters of an encoding cost. */
export function costsOf(codec: Codec): Costs {
  const before = known.get(codec.name);
  if (before !== undefined) return before;
  const costs = alphabetic(codec.name) ?? ideographic(codec) ?? universal();
  known.set(codec.name, costs);
  return costs;
}

function alphabetic(name: EncodingName): Costs | null {
  const alphabet = alphabets[name];
  if (alphabet === undefined) return null;
  const step = /\p{Script=Latin}/u.test(alphabet.charAt(0)) ? steps.roman : steps.foreign;
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
  return use === undefined ? null : merged([...use.lists, ...(use.level === null ? [] : [levelOf(codec, use.level)])]);
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

/** What Unicode is used for: everything, so that each costs a little more. */
function universal(): Costs {
  const alphabet = (name: EncodingName) => alphabetic(name) ?? new Map<number, number>();
  return merged([
    ...punctuation,
    ...japanese,
    ranked(hangul, syllableRanks, 1),
    ranked(simplified, ranks, 1),
    ranked(traditional, ranks, 1),
    ranked(kanji, ranks, 1.5),
    ...(['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1255', 'windows-1256'] as const).map(
      alphabet,
    ),
  ]);
}

function ranked(characters: string, costs: Ranks, more = 0): Costs {
  return new Map(
    [...characters].map((one, rank) => [codeOf(one), (costs.find(({ below }) => rank < below)?.cost ?? 0) + more]),
  );
}

/** Puts costs together; the first that names a character counts. */
function merged(lists: ReadonlyArray<Costs>): Costs {
  return new Map([...lists].reverse().flatMap((costs) => [...costs]));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

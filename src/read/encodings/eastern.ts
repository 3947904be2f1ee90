/** What the East Asian encodings are used for. */
import type { EncodingName } from '../../model/encodings.js';
import { hangul, kanji, simplified, traditional } from './frequent.js';
import type { Costs } from './plausibility.js';

/** The pairs of bytes of the characters that a standard itself calls the more frequent ones, and what those cost. */
export interface Level {
  readonly leads: readonly [number, number];
  readonly trails: ReadonlyArray<readonly [number, number]>;
  readonly cost: number;
}

/** What an encoding is used for: the first list counts where several name a character, and the level comes last. */
export interface Use {
  readonly lists: ReadonlyArray<Costs>;
  readonly level: Level;
}

type Ranks = ReadonlyArray<{ readonly below: number; readonly cost: number }>;

/** What a character costs by its rank: a hundred of them make up a third of a Chinese text. */
const ranks: Ranks = [
  { below: 100, cost: 5.6 },
  { below: 300, cost: 6.7 },
  { below: 600, cost: 7.4 },
  { below: Number.POSITIVE_INFINITY, cost: 8.2 },
];

/** What a Korean syllable costs: a hundred of them make up two thirds of a text. */
const syllableRanks: Ranks = [
  { below: 100, cost: 4.9 },
  { below: 300, cost: 6.7 },
  { below: Number.POSITIVE_INFINITY, cost: 8.6 },
];

const hiragana =
  'のにはをがとでしたいてなるかられもこっさまれりうよくあきけえそだちめみどやつわせおほねじげずばへべゆひぎふびごろぶむんぐざぜぞぬぱぴぷぺぽづぢゃゅょ';
const katakana =
  'ンーアイスルトリラシクタコカサッレドマプロフバテオチグジメナニデキツウムセモハブエネヒミソケガャュョパボポベペビピヤユヨワゴザズゼゾダヂヅギゲノヌホヘ';

const punctuation = [priced('、。，', 4.2), priced('「」：；？！“”（）《》・ー', 5.5)];
const kana = [priced(hiragana, 4.9), priced(katakana, 6.3), priced('ぁぃぅぇぉァィゥェォヴ', 8)];

const grid = [[0xa1, 0xfe]] as const;

/** What each is used for. */
export const eastern: Readonly<Partial<Record<EncodingName, Use>>> = {
  gb18030: {
    lists: [...punctuation, ranked(simplified, ranks), ranked(traditional, ranks, 2)],
    level: { leads: [0xb0, 0xd7], trails: grid, cost: 10.4 },
  },
  big5: {
    lists: [...punctuation, ranked(traditional, ranks)],
    level: { leads: [0xa4, 0xc6], trails: [[0x40, 0x7e], ...grid], cost: 10.6 },
  },
  shift_jis: {
    lists: [...punctuation, ...kana, ranked(kanji, ranks, 0.9)],
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
    lists: [...punctuation, ...kana, ranked(kanji, ranks, 0.9)],
    level: { leads: [0xb0, 0xcf], trails: grid, cost: 11.2 },
  },
  'euc-kr': {
    lists: [ranked(hangul, syllableRanks), priced(traditional.slice(0, 600), 11)],
    level: { leads: [0xb0, 0xc8], trails: grid, cost: 12 },
  },
};

/** What all of them are used for, where it's open which: so each costs a little more. */
export const anyEastern: ReadonlyArray<Costs> = [
  ...punctuation,
  ...kana,
  ranked(hangul, syllableRanks, 1),
  ranked(simplified, ranks, 1),
  ranked(traditional, ranks, 1),
  ranked(kanji, ranks, 1.5),
];

function ranked(characters: string, costs: Ranks, more = 0): Costs {
  const costAt = (rank: number) => (costs.find(({ below }) => rank < below)?.cost ?? 0) + more;
  return new Map([...characters].map((one, rank) => [one.codePointAt(0) ?? 0, costAt(rank)]));
}

function priced(characters: string, cost: number): Costs {
  return new Map([...characters].map((one) => [one.codePointAt(0) ?? 0, cost]));
}

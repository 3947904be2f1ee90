/** Numbers that look random and are the same each time, so that what failed once can be tried again. */

/** A source of numbers. */
export interface Random {
  /** Gives a whole number from 0 up to, and without, a limit. */
  below(limit: number): number;
  /** Picks one of a list, which may not be empty. */
  pick<Item>(items: ReadonlyArray<Item>): Item;
  /** Gives a list in another order. */
  shuffle<Item>(items: ReadonlyArray<Item>): Array<Item>;
}

/** Makes a source of numbers out of a seed, by mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <Item>(items: ReadonlyArray<Item>): Item => {
    const [item] = items.slice(below(items.length));
    if (item === undefined) throw new RangeError('Unexpected empty list, expected something to pick from');
    return item;
  };
  const shuffle = <Item>(items: ReadonlyArray<Item>): Array<Item> =>
    items
      .map((item) => ({ item, rank: below(2 ** 30) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  return { below, pick, shuffle };
}

/** Takes some of a list, evenly spread, in order. */
export function spread<Item>(items: ReadonlyArray<Item>, count: number): ReadonlyArray<Item> {
  return items.filter(
    (_, index) => Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  );
}

/**
 * Where in a story a term stands, one bit a place. What weighs most comes first; behind the lede the paragraphs take turns,
 * so that a run of characters whose terms share no place is known not to be in the story as it was asked for.
 */

/** The places that weigh more than the rest, from the first bit on: headline, deck, lede. */
export const heavyCount = 3;

/** How many bits there are. */
export const placeCount = 11;

/** The bit of a paragraph behind the lede, by its number among those from 0. */
export function bitOfRest(number: number): number {
  return 1 << (heavyCount + (number % (placeCount - heavyCount)));
}

/** How much a term weighs in a story, by its places: 0 headline, 1 deck, 2 lede, 3 the rest. */
export function rankOf(places: number): number {
  const first = 31 - Math.clz32(places & -places);
  return first < heavyCount ? first : heavyCount;
}

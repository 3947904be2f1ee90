import type { GoldCase } from './gold.js';

/** How many parts the gold is parted into. */
export const foldCount = 5;

/**
 * Says which part an article's house falls into. It depends on the house's name alone, so that more gold leaves the rest
 * where it was.
 *
 * @param salt another number parts the houses in another way
 */
export function foldOf({ truth, name }: GoldCase, salt = 0): number {
  const house = `${salt} ${truth.publisher ?? name}`;
  let sum = 0x811c9dc5;
  for (let at = 0; at < house.length; at++) sum = Math.imul(sum ^ house.charCodeAt(at), 0x01000193) >>> 0;
  return ((sum ^ (sum >>> 15)) >>> 0) % foldCount;
}

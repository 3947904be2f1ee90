import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { foldCount, foldOf } from './folds.js';
import { readGold } from './gold.js';

const cases = readGold([fileURLToPath(new URL('articles', import.meta.url))]);

test('every article falls into one of the parts, and all articles of a house into the same', () => {
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const byHouse = new Map<string, Set<number>>();
  for (const gold of cases) {
    const house = gold.truth.publisher ?? gold.name;
    byHouse.set(house, (byHouse.get(house) ?? new Set()).add(foldOf(gold)));
    expect(folds).toContain(foldOf(gold));
  }
  expect([...byHouse.values()].every((found) => found.size === 1)).toBe(true);
  expect(new Set(cases.map((gold) => foldOf(gold))).size).toBe(foldCount);
});

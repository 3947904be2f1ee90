import { describe, expect, test } from '@jest/globals';
import { groupsOf, keyOf, makeGroups, slugsFor } from '../../src/collate/groups.js';

test.each([
  ['Harbour', 'HARBOUR'],
  ['Ｈａｒｂｏｕｒ', 'harbour'],
  ['Night  buses ', 'night buses'],
  ['ﾊﾞｽ', 'バス'],
  ['顾　　澜', '顾澜'],
])('%j and %j are one name', (a, b) => {
  expect(keyOf(a)).toBe(keyOf(b));
});

test.each([
  ['李丽', '李莉'],
  ['Night buses', 'Nightbuses'],
  ['cote', 'côte'],
])('%j and %j are two', (a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b));
});

describe('groups', () => {
  test('have an address in plain letters, and stand by their names', () => {
    const groups = makeGroups(['港口', 'Buses', 'Écoles'], 'tags');
    expect([...groups.values()].map(({ name, path }) => `${name} ${path}`)).toEqual([
      'Buses tags/buses/index.html',
      'Écoles tags/ecoles/index.html',
      '港口 tags/gang-kou/index.html',
    ]);
  });

  test('are spelled as most stories spell them', () => {
    const [group] = makeGroups(['HARBOUR', 'Harbour', 'Harbour', 'harbour'], 'tags').values();
    expect(group?.name).toBe('Harbour');
  });

  test('of stories are named once each, in the stories’ order', () => {
    const groups = makeGroups(['A', 'B', ' '], 'tags');
    expect(groupsOf(['b', 'A', 'B', ' '], groups).map(({ name }) => name)).toEqual(['B', 'A']);
  });
});

describe('of names that sound the same', () => {
  test('the first keeps the plain address, and the others have a mark that depends on the name alone', () => {
    const two = slugsFor(['李丽', '李莉']);
    const three = slugsFor(['李丽', '李力', '李莉']);
    expect(two.get('李丽')).toBe('li-li');
    expect(two.get('李莉')).toMatch(/^li-li-[0-9a-f]{8}$/);
    expect(three.get('李莉')).toBe(two.get('李莉'));
    expect(new Set(three.values()).size).toBe(3);
  });
});

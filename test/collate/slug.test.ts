import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from '../../src/collate/slug.js';
import { isSlug } from '../../src/model/names.js';

test.each([
  ['The lamps of Rope Lane', 'the-lamps-of-rope-lane'],
  ['老街路灯', 'lao-jie-lu-deng'],
  ['東京の朝', 'dong-jingno-chao'],
  ['Ärger über Öl', 'arger-uber-ol'],
  ['Привет мир', 'privet-mir'],
  ['night_bus (2)', 'night-bus-2'],
])('the name "%s" becomes "%s"', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a name without letters gets a slug of its own', () => {
  expect(slugOf('!!!')).not.toBe(slugOf('???'));
  expect(slugOf('!!!')).toBe(slugOf('!!!'));
});

test('a long name is cut at a word', () => {
  const slug = slugOf('a word and '.repeat(20));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/(?:word|and|a)$/);
});

test('any name at all becomes a slug', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => isSlug(slugOf(name))));
});

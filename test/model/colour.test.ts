import { expect, test } from '@jest/globals';
import { contrast, hexOf, nearestReadable, shadeOf } from '../../src/model/colour.js';

test.each([
  // Known pairs: the ends, the two greys on either side of 4.5, and colours that the WebAIM checker gives these ratios.
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4.0],
  ['#0000ff', '#ffffff', 8.59],
  ['#FFFF00', '#000000', 19.56],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('OKLCH is that of CSS Color 4, and leads back to the same colour', () => {
  const red = shadeOf('#ff0000');
  expect(red.lightness).toBeCloseTo(0.628, 3);
  expect(red.chroma).toBeCloseTo(0.2577, 3);
  expect(red.hue).toBeCloseTo(29.23, 1);
  for (const hex of ['#000000', '#ffffff', '#a3161b', '#123456', '#ffcc00', '#7f7f7f', '#00ff00']) {
    expect(hexOf(shadeOf(hex))).toBe(hex);
  }
});

test('a colour that can be read stays as it is', () => {
  expect(nearestReadable('#A3161B', { grounds: ['#ffffff'], ratio: 4.5 })).toBe('#a3161b');
});

test.each([
  '#ffcc00',
  '#ff6600',
  '#00aaee',
  '#99cc33',
  '#ff0000',
])('%s keeps its hue and is darkened just enough', (colour) => {
  const grounds = ['#ffffff', '#f6f4ef'];
  const found = nearestReadable(colour, { grounds, ratio: 4.5 }) ?? '';
  const least = Math.min(...grounds.map((ground) => contrast(found, ground)));
  expect(least).toBeGreaterThanOrEqual(4.5);
  expect(least).toBeLessThan(4.6);
  expect(Math.abs(shadeOf(found).hue - shadeOf(colour).hue)).toBeLessThan(3);
});

test('on a dark ground it is lightened', () => {
  const found = nearestReadable('#a3161b', { grounds: ['#141312'], ratio: 4.5 }) ?? '';
  expect(shadeOf(found).lightness).toBeGreaterThan(shadeOf('#a3161b').lightness);
  expect(contrast(found, '#141312')).toBeGreaterThanOrEqual(4.5);
});

test('no colour stands out from black and white alike by 7', () => {
  expect(nearestReadable('#808080', { grounds: ['#000000', '#ffffff'], ratio: 7 })).toBeNull();
});

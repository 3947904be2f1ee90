import { expect, test } from '@jest/globals';
import { limits, partAddresses } from '../../src/collate/sitemap-parts.js';
import { outputPath } from '../../src/model/names.js';
import type { Address } from '../../src/model/page.js';
import { lamps, paper, picture, street, written } from '../render/formats/paper.js';

const url = 'https://example.org/a&b/报/';

const addresses = (count: number): ReadonlyArray<Address> =>
  Array.from({ length: count }, (_, index) => ({ path: outputPath(`报/${index}/index.html`), story: lamps }));

test('the limits are those of sitemaps.org', () => {
  expect(limits).toEqual({ count: 50_000, bytes: 50_000_000 });
});

test('as many addresses as a sitemap may have are in one, and one more makes two', () => {
  expect(partAddresses(addresses(50_000), url).map(({ length }) => length)).toEqual([50_000]);
  expect(partAddresses(addresses(50_001), url).map(({ length }) => length)).toEqual([50_000, 1]);
});

/** A story with all that an entry may have beside its address. */
const rich: typeof lamps = {
  ...lamps,
  translations: [street, { ...street, language: 'zh-Hant' }],
  pictures: [picture('pictures/ab/灯.jpg'), picture('pictures/cd/lamp.jpg')],
};

test.each([
  ['plain stories', lamps],
  ['stories with translations and pictures', rich],
])('no sitemap of %s has more bytes than it may, and none has much less', (_, story) => {
  const most = { count: 50_000, bytes: 20_000 };
  const parts = partAddresses(
    addresses(300).map((address) => ({ ...address, story })),
    url,
    most,
  );
  const sizes = parts.map((part) =>
    Buffer.byteLength(written('sitemap', 'sitemap.xml', { site: paper({ url }), addresses: part })),
  );
  expect(parts.flat()).toHaveLength(300);
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(most.bytes);
  for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(most.bytes * 0.85);
});

test('a site without pages has one empty sitemap', () => {
  expect(partAddresses([], url)).toEqual([[]]);
});

test('an address of 2,048 characters is in none', () => {
  const path = outputPath(Array.from({ length: 12 }, () => '报'.repeat(60)).join('/'));
  expect(partAddresses([{ path, story: null }], url)).toEqual([[]]);
});

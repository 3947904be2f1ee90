/** The articles that the benchmark builds are what they are said to be, and the same on every machine. */
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';
import { articleOf, markdown, plainText } from './corpus.js';

const articles = Array.from({ length: 100 }, (_, number) => articleOf(number));

test('half of the articles are English, half Chinese, and each has about 3 KB', () => {
  expect(articles.filter(({ language }) => language === 'zh')).toHaveLength(50);
  for (const article of articles) {
    const size = Buffer.byteLength(plainText(article));
    expect(size).toBeGreaterThan(2800);
    expect(size).toBeLessThan(4500);
  }
});

test('the articles are the same each time', () => {
  const digest = createHash('sha256');
  for (const article of articles) digest.update(plainText(article)).update(markdown(article, 'newsgen'));
  expect(digest.digest('hex')).toBe('37ef7b69840bed1667e227334d44ec896f57a7877090bd84ccd8170a631bc550');
});

test('newsgen reads the headline and the authors of nearly all of them out of plain text', () => {
  const { settings } = resolve({});
  if (settings === null) throw new TypeError('Unexpected faults, expected settings');
  const right = articles.filter((article) => {
    const source = sourcePath(`${article.name}.txt`);
    const copy = new VFile({ cwd: '/', path: source, value: plainText(article), data: { source } });
    const read = recognise(copy, settings);
    const names = read?.byline?.people.map(({ name }) => name).join();
    return read?.headline === article.headline && names === article.authors.join();
  });
  expect(right.length).toBeGreaterThan(90);
});

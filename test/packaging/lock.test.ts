import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../architecture/sources.js';
import { findGaps, findUnfit, type Lock } from './lock.js';

const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

test('the lock file has an entry for each optional dependency, whatever system it is for', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
  expect(findGaps(lock)).toEqual([]);
});

test('newsgen and all that it installs run on Node 20.19', () => {
  expect(findUnfit(lock, '20.19.0')).toEqual([]);
});

test('an optional dependency is looked for where Node looks for it', () => {
  const wants = { optionalDependencies: { b: '1' } };
  expect(findGaps({ packages: { 'node_modules/a': wants, 'node_modules/b': {} } })).toEqual([]);
  expect(findGaps({ packages: { 'node_modules/a': wants, 'node_modules/a/node_modules/b': {} } })).toEqual([]);
  expect(
    findGaps({ packages: { 'node_modules/c/node_modules/a': wants, 'node_modules/c/node_modules/b': {} } }),
  ).toEqual([]);
  expect(findGaps({ packages: { 'node_modules/a': wants, 'node_modules/c/node_modules/b': {} } })).toEqual([
    'node_modules/a wants b',
  ]);
});

test('a package for a newer Node is refused, unless only developers install it', () => {
  const engines = { node: '>=22.12' };
  expect(findUnfit({ packages: { 'node_modules/a': { engines } } }, '20.19.0')).toEqual([
    'node_modules/a wants Node >=22.12',
  ]);
  expect(findUnfit({ packages: { 'node_modules/a': { engines, dev: true } } }, '20.19.0')).toEqual([]);
});

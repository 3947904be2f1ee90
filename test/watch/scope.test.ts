import { expect, test } from '@jest/globals';
import { isInScope, isSameScope, type Scope } from '../../src/watch/scope.js';

const scope: Scope = {
  config: ['/paper/newsgen.config.ts', '/paper/newsgen.config.json'],
  folders: ['/paper/copy/articles', '/theme'],
  output: ['/paper/dist', '/paper/.newsgen', '/theme/dist'],
};

test.each([
  '/paper/newsgen.config.ts',
  '/paper/copy/articles',
  '/paper/copy/articles/city/lamps.txt',
  '/theme/assets/news.css',
])('%s is watched', (path) => {
  expect(isInScope(scope, path)).toBe(true);
});

test.each(['/paper', '/paper/copy'])('%s is on the way to what is watched', (path) => {
  expect(isInScope(scope, path)).toBe(true);
});

test.each([
  '/paper/dist/index.html',
  '/paper/.newsgen/manifest.json',
  '/theme/dist/index.html',
  '/paper/node_modules',
  '/paper/package.json',
  '/paper/copy/articles-old/a.txt',
  '/paper/copy/articles/.git/HEAD',
  '/paper/copy/articles/.lamps.txt.swp',
  '/paper/copy/articles/lamps.txt~',
])('%s is not', (path) => {
  expect(isInScope(scope, path)).toBe(false);
});

test('folders in a hidden folder are watched all the same', () => {
  const hidden = { config: [], folders: ['/home/.paper/articles'], output: [] };
  expect(isInScope(hidden, '/home/.paper/articles/a.txt')).toBe(true);
});

test('two scopes are the same when they name the same paths', () => {
  expect(isSameScope(scope, { ...scope })).toBe(true);
  expect(isSameScope(scope, { ...scope, folders: ['/paper/copy'] })).toBe(false);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../architecture/sources.js';

const {
  dependencies,
  devDependencies,
  optionalDependencies,
}: Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

test('docs/dependencies.md says of each dependency why it is one, and of no other package', () => {
  const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').match(/^\| `[^|]*(?=\|)/gm) ?? [];
  const named = rows.flatMap((row) => row.match(/(?<=`)[@\w][^`]*(?=`)/g) ?? []).sort();
  expect(named).toEqual([dependencies, devDependencies, optionalDependencies].flatMap(Object.keys).sort());
});

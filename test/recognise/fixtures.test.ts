/**
 * Every folder of `fixtures/articles` is a case: a copy, and what newsgen makes of it. To see what a change does, run
 * `UPDATE=1 npm run jest -- test/recognise/fixtures` and read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { stringifyPosition } from 'unist-util-stringify-position';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { explain } from '../../src/recognise/index.js';
import { parseCopy } from '../../src/recognise/parse.js';

const folder = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));
const cases = readdirSync(folder).sort();
const { settings } = resolve({});

/** Compares with a file of the case; with UPDATE set, or where there is none yet, writes it. */
function expectFile(name: string, file: string, actual: string): void {
  const target = path.join(folder, name, file);
  if (process.env['UPDATE'] !== undefined) writeFileSync(target, actual);
  expect(existsSync(target) ? readFileSync(target, 'utf8') : `no ${file}`).toBe(actual);
}

/** An article as JSON, without the positions, which the tree has. */
function json(article: unknown): string {
  return `${JSON.stringify(article, (key, value: unknown) => (key === 'position' ? undefined : value), 1)}\n`;
}

/** A tree as an outline: each node's type, its place and its text. */
function outline(node: Nodes, depth = 0): string {
  const place = node.position === undefined ? '' : ` ${stringifyPosition(node)}`;
  const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : '';
  const shape = node.type === 'block' ? ` indent ${node.indent} above ${node.above} below ${node.below}` : '';
  const children = 'children' in node ? node.children.map((child) => outline(child, depth + 1)).join('') : '';
  return `${'  '.repeat(depth)}${node.type}${shape}${place}${value}\n${children}`;
}

function copyOf(name: string): VFile {
  const file = readdirSync(path.join(folder, name)).find((candidate) => candidate.startsWith('copy.')) ?? '';
  const value = readFileSync(path.join(folder, name, file), 'utf8').replace(/^\ufeff/, '');
  return new VFile({ cwd: '/', path: file, value, data: { source: sourcePath(`city/${name}${path.extname(file)}`) } });
}

describe.each(cases)('%s', (name) => {
  test('is parsed to blocks', () => {
    expectFile(name, 'tree.txt', outline(parseCopy(copyOf(name))));
  });

  test('is recognised', () => {
    const copy = copyOf(name);
    const explained = settings === null ? null : explain(copy, settings);
    const roles = explained?.readings.map(
      ({ lines, role, text }) => `${lines.join('-')} ${role}: ${text.slice(0, 40)}`,
    );
    expectFile(name, 'roles.txt', `${(roles ?? ['nothing']).join('\n')}\n`);
    expectFile(name, 'article.json', json(explained?.article ?? null));
    const messages = copy.messages.map((message) => `${message.name} ${message.ruleId} ${message.reason}`);
    expectFile(name, 'messages.txt', messages.map((message) => `${message}\n`).join(''));
  });
});

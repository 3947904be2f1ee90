import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../architecture/sources.js';
import { checkCommands, readCommands } from './readme.js';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Asks newsgen for the help of one of its commands, or for its own. */
function help(command: string): string | null {
  const words = [join(root, 'bin/newsgen.js'), ...(command === '' ? [] : [command]), '--help'];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

test('every command in the readme and the docs exists, with all of its flags', () => {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const texts = ['README.md', ...docs.map((name) => `docs/${name}`)];
  const commands = texts.flatMap((path) => readCommands(readFileSync(join(root, path), 'utf8')));
  expect(commands.map(({ words }) => words.join(' '))).toContain('npx newsgen build');
  expect(checkCommands(commands, { scripts: Object.keys(scripts), help })).toEqual([]);
}, 60_000);

describe('a text', () => {
  test('tells its commands in blocks marked as sh', () => {
    const text = [
      'npm no',
      '```sh',
      'npm ci && npm test # all',
      'npx newsgen build',
      'ls',
      '```',
      '```json',
      'npm no',
      '```',
    ];
    expect(readCommands(text.join('\n'))).toEqual([
      { line: 3, words: ['npm', 'ci'] },
      { line: 3, words: ['npm', 'test'] },
      { line: 4, words: ['npx', 'newsgen', 'build'] },
    ]);
  });

  const known = {
    scripts: ['format'],
    help: (command: string) =>
      ({ '': '  -V, --version', build: '  --out <folder>  where to\n  --no-cache' })[command] ?? null,
  };
  const check = (line: string) => checkCommands(readCommands(`\`\`\`sh\n${line}\n\`\`\``), known);

  test.each([
    'npm run format',
    'npm ci',
    'npx newsgen --version',
    'npx newsgen -V',
    'npx newsgen build --out site',
    'npx newsgen build --out=site --no-cache',
  ])('may say: %s', (line) => {
    expect(check(line)).toEqual([]);
  });

  test.each([
    ['npm run polish', 'no script polish'],
    ['npm tset', 'no command tset'],
    ['npx newsgen print', 'no command print'],
    ['npx newsgen build --ou', 'no flag --ou'],
    ['npx newsgen build --cache', 'no flag --cache'],
    ['npx newsgen --verbose', 'no flag --verbose'],
  ])('may not say: %s', (line, fault) => {
    expect(check(line)).toEqual([`2: ${line}: ${fault}`]);
  });
});

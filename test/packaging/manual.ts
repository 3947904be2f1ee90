/** The commands that the manual tells people to type, each once: the README first, then the docs by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/sources.js';
import { readCommands } from './readme.js';

/** Lists the texts of the manual, by their paths below the root. */
function manual(): ReadonlyArray<string> {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.sort().map((name) => `docs/${name}`)];
}

/** Lists all commands of the manual in its order, each as it is typed. */
export function commandsOfManual(): ReadonlyArray<string> {
  const commands = manual().flatMap((path) => readCommands(readFileSync(join(root, path), 'utf8')));
  return [...new Set(commands.map(({ words }) => words.join(' ')))];
}

/** Why a command of the manual isn't run by its test, by how it begins. */
const reasons: ReadonlyArray<readonly [beginning: string, reason: string]> = [
  ['npm ci', 'it would replace the packages that the tests run on'],
  ['npm install', 'it loads packages from the network'],
  ['npm test', 'it would run this test within itself'],
  ['npm run cross-validate', 'it takes minutes; test/gold/folds.test.ts tests what it does'],
  ['npm run score', 'it takes a minute; test/gold/floors.test.ts reads the same gold'],
  ['npm run fit', 'it would write the weights anew, in a quarter of an hour'],
  ['npm run test:hard', 'it stops and starves newsgen again and again, for as long as it is let'],
  ['npm run bench', 'it measures time, which on a busy machine says nothing'],
];

/** Says why a command isn't run by the test of the manual; `null` where it is. */
export function whyNotRun(command: string): string | null {
  if (/^npx newsgen(?: |$)/.test(command)) return null;
  const [, reason] = reasons.find(([beginning]) => command.startsWith(beginning)) ?? [];
  return reason ?? 'nobody says why';
}

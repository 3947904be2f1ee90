/** What tells one newsgen from another, where the same copy might come out otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from './digest.js';

let known: string | null = null;

/**
 * Gives a name that changes with newsgen's own code, and with what Node brings along: the tables of characters and the
 * names of languages are other ones in each, and so are the rules of time zones.
 */
export function engine(): string {
  known ??= digest([...codeBelow(fileURLToPath(new URL('../', import.meta.url))), ...tables()].join('\n'));
  return known;
}

function codeBelow(folder: string): ReadonlyArray<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name));
  return names.sort().map((name) => `${name} ${digest(readFileSync(join(folder, name)))}`);
}

function tables(): ReadonlyArray<string> {
  const { node, icu = '', unicode = '', cldr = '', tz = '' } = process.versions;
  return [node.split('.')[0] ?? '', icu, unicode, cldr, tz];
}

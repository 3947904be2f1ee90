/** The kinds of configuration file. Adding one is a reader and a line here. */
import { existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { exitCodes, Failure } from '../../model/failures.js';
import { alternatives } from '../alternatives.js';
import type { Configuration, ReadConfiguration } from './configuration.js';
import { readModule } from './module.js';

const readYaml: ReadConfiguration = async (file) => {
  const { readStructured } = await import('./structured.js');
  return readStructured(file);
};

const readers = {
  '.ts': readModule,
  '.js': readModule,
  '.mjs': readModule,
  '.json': readYaml,
  '.yaml': readYaml,
  '.yml': readYaml,
} as const satisfies Readonly<Record<string, ReadConfiguration>>;

/** The names that a configuration file is found by. */
export const configNames: ReadonlyArray<string> = Object.keys(readers).map((extension) => `newsgen.config${extension}`);

/**
 * Finds the configuration file.
 *
 * @param cwd the absolute folder that it's looked for in
 * @param named the file that somebody named, relative to the folder; `null` where none is named
 * @returns its absolute path; `null` where there is none
 * @throws Failure where the named file isn't there, or where there are several
 */
export function findConfiguration(cwd: string, named: string | null): string | null {
  if (named !== null) return namedConfiguration(resolve(cwd, named));
  const [first, second] = configNames.filter((name) => existsSync(join(cwd, name)));
  if (first === undefined) return null;
  if (second === undefined) return join(cwd, first);
  throw new Failure({
    id: 'config-many',
    exitCode: exitCodes.usage,
    reason: `There are two configuration files, ${first} and ${second}`,
    remedy: 'Keep one of them, or name the one to use with --config.',
    place: join(cwd, second),
  });
}

/**
 * Reads a configuration file of any kind.
 *
 * @param file its absolute path
 * @throws Failure where it can't be read, or its name ends in none of the known endings
 */
export async function readConfiguration(file: string): Promise<Configuration> {
  const reader = Object.entries(readers).find(([extension]) => extension === extname(file))?.[1];
  if (reader !== undefined) return reader(file);
  throw new Failure({
    id: 'config-unknown',
    exitCode: exitCodes.usage,
    reason: `The name of a configuration file must end in ${alternatives(Object.keys(readers))}`,
    remedy: 'Name another file with --config.',
    place: file,
  });
}

function namedConfiguration(file: string): string {
  if (existsSync(file)) return file;
  throw new Failure({
    id: 'config-missing',
    exitCode: exitCodes.usage,
    reason: 'The configuration file that --config names is not there',
    remedy: 'Correct the path, which is relative to the folder that you work in.',
    place: file,
  });
}

/** Overrides that rule nothing, told of in the file that gives them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import { forPeople } from '../people.js';
import { readConfiguration } from './index.js';
import { overridesName, readOverrides } from './overrides.js';
import { readConfigurationText } from './text.js';

/** Where the settings of a site come from, in absolute paths. */
export interface Origin {
  /** The folder of the site. */
  readonly root: string;
  /** The configuration file; `null` where there is none. */
  readonly config: string | null;
  /** The folder that people work in. */
  readonly cwd: string;
}

/** A file that gives overrides. */
interface Source {
  readonly values: unknown;
  readonly file: VFile;
  placeOf(keys: ReadonlyArray<string>): string;
}

/**
 * Reports overrides that no line was ruled by.
 *
 * @param idle each by its keys: the line's text, or the source of an article and that
 * @returns the files that give them, with a problem for each at its place; overrides that are in no file are passed over
 */
export async function reportIdleOverrides(
  idle: ReadonlyArray<ReadonlyArray<string>>,
  origin: Origin,
): Promise<ReadonlyArray<VFile>> {
  if (idle.length === 0) return [];
  const sources = await sourcesOf(origin);
  for (const keys of idle) {
    const path = ['overrides', ...keys];
    const source = sources.find(({ values }) => has(values, path));
    const [text = '', article = 'any article'] = keys.toReversed();
    if (source !== undefined)
      report(source.file, problem('override-idle', text, article), pointIn(source.placeOf(path)));
  }
  return sources.map(({ file }) => file).filter(({ messages }) => messages.length > 0);
}

/** The file of overrides goes before the configuration, as its overrides do. */
async function sourcesOf({ root, config, cwd }: Origin): Promise<ReadonlyArray<Source>> {
  const sourceIn = (path: string): VFile =>
    new VFile({ cwd, path: forPeople(path, cwd), value: readConfigurationText(path) });
  const own = await readOverrides(root);
  const configured = config === null || !existsSync(config) ? null : await readConfiguration(config);
  return [
    ...(own === null ? [] : [{ ...own, file: sourceIn(join(root, overridesName)) }]),
    ...(configured === null || config === null ? [] : [{ ...configured, file: sourceIn(config) }]),
  ];
}

function pointIn(place: string): Point | undefined {
  const [, line, column] = /:(\d+):(\d+)$/.exec(place) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

function has(values: unknown, keys: ReadonlyArray<string>): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  return (
    typeof values === 'object' && values !== null && Object.hasOwn(values, key) && has(Reflect.get(values, key), rest)
  );
}

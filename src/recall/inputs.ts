/** All that a build comes of, as one digest: where that is as it was, so is the site. */
import { join, resolve } from 'node:path';
import { digest, engine } from '../cache/index.js';
import type { Theme } from '../model/copy.js';
import { describeOptions, type Settings } from '../model/settings.js';
import { pictureMaker } from '../pictures/index.js';
import { listContents, listNames, listStamps, overridesName, tellContents } from '../read/index.js';
import { templatesOf, type World } from '../world.js';

/** What a build comes of, at one moment. */
export interface Inputs {
  /**
   * The digest of the copy and all that lies beside it, the theme, the settings but for the moment, the files that the settings
   * stand in, and newsgen itself.
   */
  readonly digest: string;
  /**
   * Says whether nothing was done since to what a build reads once more: the copy and all that lies beside it, the files that the
   * settings stand in, and which files there are among the site's templates.
   */
  isStill(): boolean;
}

/** Looks at all that a build comes of; `null` where the articles can't be read. */
export function lookAtInputs(settings: Settings, theme: Theme, world: World): Inputs | null {
  const { cwd, root = cwd, config = null } = world;
  const folder = resolve(cwd, settings.articles);
  const before = list(() => listStamps(folder));
  const beside = lookBeside(settings, world);
  const copy = list(() => listContents(folder, digest));
  if (before === null || copy === null) return null;
  const templates = [...theme.templates].map(([name, source]) => `${name} ${digest(source)}`);
  const assets = [...theme.assets].map(([name, bytes]) => `${name} ${digest(bytes)}`);
  const parts = [
    engine(),
    pictureMaker(),
    cwd,
    root,
    config,
    JSON.stringify(lastingOf(settings)),
    ...templates,
    ...assets,
    ...copy,
    ...beside,
  ];
  return {
    digest: digest(parts.join('\n')),
    isStill: () =>
      isSame(
        list(() => listStamps(folder)),
        before,
      ) && isSame(lookBeside(settings, world), beside),
  };
}

/** Looks at what a build tells of beside copy and theme: problems there are told with their lines, and strays with their names. */
function lookBeside(settings: Settings, world: World): ReadonlyArray<string> {
  const { cwd, root = cwd, config = null } = world;
  const templates = templatesOf(settings, world);
  const files = [join(root, overridesName), ...(config === null ? [] : [config])];
  return [
    ...files.map((path) => tellContents(path, digest)),
    ...((templates === null ? null : list(() => listNames(templates))) ?? []),
  ];
}

function isSame(found: ReadonlyArray<string> | null, before: ReadonlyArray<string>): boolean {
  return found?.join('\n') === before.join('\n');
}

function list(read: () => ReadonlyArray<string>): ReadonlyArray<string> | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The settings that make a site what it is. Those that only a command line has are about the command, but for one. */
function lastingOf(settings: Settings): ReadonlyArray<readonly [string, unknown]> {
  const ofCommand = new Set(describeOptions().flatMap(({ name, inFile }) => (inFile ? [] : name)));
  ofCommand.delete('drafts');
  return Object.entries(settings).filter(([name]) => name !== 'strict' && !ofCommand.has(name));
}

/** All that a build comes of, as one digest: where that is as it was, so is the site. */
import { resolve } from 'node:path';
import { digest, engine } from '../cache/index.js';
import type { Theme } from '../model/copy.js';
import { describeOptions, type Settings } from '../model/settings.js';
import { pictureMaker } from '../pictures/index.js';
import { listContents, listStamps } from '../read/index.js';
import type { World } from '../world.js';

/** What a build comes of, at one moment. */
export interface Inputs {
  /** The digest of the copy and all that lies beside it, the theme, the settings but for the moment, and newsgen itself. */
  readonly digest: string;
  /** Says whether nothing was done to the copy since. */
  isStill(): boolean;
}

/** Looks at all that a build comes of; `null` where the articles can't be read. */
export function lookAtInputs(
  settings: Settings,
  theme: Theme,
  { cwd, root = cwd, config = null }: World,
): Inputs | null {
  const folder = resolve(cwd, settings.articles);
  const before = list(() => listStamps(folder));
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
  ];
  return {
    digest: digest(parts.join('\n')),
    isStill: () => list(() => listStamps(folder))?.join('\n') === before.join('\n'),
  };
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

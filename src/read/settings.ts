import { dirname, resolve as resolvePath } from 'node:path';
import { exitCodes, Failure } from '../model/failures.js';
import type { OptionFault } from '../model/option-faults.js';
import { quote } from '../model/quote.js';
import { describeOptions, type Options, resolve, type Settings } from '../model/settings.js';
import { findConfiguration, readConfiguration } from './config/index.js';
import { readOverrides } from './config/overrides.js';

/** What the command line says: options, and the configuration file to use. */
export type Flags = Options & { readonly config?: string | undefined };

/** The settings of a command, and where they come from. */
export interface Configured {
  /** Checked and complete; its folders are absolute paths. */
  readonly settings: Settings;
  /** The configuration file, an absolute path; `null` where there is none. */
  readonly file: string | null;
  /** The folder of the site: that of the configuration file, or the one that people work in. An absolute path. */
  readonly root: string;
}

/** Says where an option was given. */
type PlaceOf = (keys: ReadonlyArray<string>) => string | null;

/**
 * Reads the settings: the defaults, over them the configuration file, over that the flags. A folder in the file, or by
 * default, is relative to the file's folder; one in a flag is relative to the folder that people work in.
 *
 * @param cwd the absolute folder that people work in, where a configuration file is looked for
 * @throws Failure where an option isn't known or isn't as it should be, or the file can't be read
 */
export async function readSettings(cwd: string, flags: Flags): Promise<Configured> {
  const { config, ...given } = flags;
  const file = findConfiguration(cwd, config ?? null);
  const root = file === null ? cwd : dirname(file);
  const fromFile = file === null ? null : await valuesOf(file);
  check(given, () => null);
  const overrides = await overridesOf(root, fromFile);
  const settings = check({ ...fromFile, ...overrides, ...given }, () => file);
  return { settings: placeFolders(settings, (name) => (Object.hasOwn(given, name) ? cwd : root)), file, root };
}

async function valuesOf(file: string): Promise<object> {
  const { values, placeOf } = await readConfiguration(file);
  check(values, placeOf);
  if (typeof values !== 'object' || values === null) return {};
  const misplaced = describeOptions().find((option) => !option.inFile && Object.hasOwn(values, option.name));
  if (misplaced === undefined) return values;
  const fault = { path: [misplaced.name], reason: 'belongs on the command line only' };
  throw refusal([fault], placeOf);
}

/** The overrides of the site's own file, over those of the configuration. */
async function overridesOf(root: string, fromFile: object | null): Promise<Pick<Options, 'overrides'>> {
  const own = await readOverrides(root);
  if (own === null) return {};
  const configured = fromFile === null ? {} : check(fromFile, () => null).overrides;
  return { overrides: { ...configured, ...check(own.values, own.placeOf).overrides } };
}

function check(given: unknown, placeOf: PlaceOf): Settings {
  const resolved = resolve(given);
  if (resolved.settings !== null) return resolved.settings;
  throw refusal(resolved.faults, placeOf);
}

/** All faults in one failure, the first with its place. */
function refusal(faults: ReadonlyArray<OptionFault>, placeOf: PlaceOf): Failure {
  const place = placeOf(faults[0]?.path ?? []);
  const said = faults.map(({ path, reason }) => `${nameOf(path, place === null)} ${reason}`);
  return new Failure({
    id: 'option-invalid',
    exitCode: exitCodes.usage,
    reason: `Wrong option: ${said.join('; ')}`,
    remedy: place === null ? 'Correct the flag.' : 'Correct the file, in the line named.',
    place,
  });
}

function nameOf(path: ReadonlyArray<string>, isFlag: boolean): string {
  if (path.length === 0) return 'what the file gives';
  return isFlag ? `--${path.join('.')}` : quote(path.join('.'));
}

function placeFolders(settings: Settings, baseOf: (name: 'articles' | 'templates' | 'out') => string): Settings {
  const { articles, templates, out } = settings;
  return {
    ...settings,
    articles: resolvePath(baseOf('articles'), articles),
    templates: templates === null ? null : resolvePath(baseOf('templates'), templates),
    out: resolvePath(baseOf('out'), out),
  };
}

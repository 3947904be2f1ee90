import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from './configuration.js';

/** The file of a site's overrides, beside its configuration. */
export const overridesName = 'newsgen.overrides.yaml';

/**
 * Reads the overrides of a site: lines of copy, and the role that each of them has.
 *
 * @param root the absolute folder of the site
 * @returns `null` where there is no such file
 * @throws Failure where it isn't well-formed
 */
export async function readOverrides(root: string): Promise<Configuration | null> {
  const file = join(root, overridesName);
  if (!existsSync(file)) return null;
  const { readStructured } = await import('./structured.js');
  const { values, placeOf } = await readStructured(file);
  return { values: { overrides: values }, placeOf: (keys) => placeOf(keys.slice(1)) };
}

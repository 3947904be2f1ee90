import type { VFile } from 'vfile';
import type { Theme } from '../model/copy.js';
import { idleOverrides } from '../model/overrides.js';
import type { Settings } from '../model/settings.js';
import { proofTheme, reportIdleOverrides, reportMissingAddress } from '../read/index.js';
import { templatesOf, type World } from '../world.js';

/**
 * Says what is to be said of the site's own files: the theme, the configuration, the overrides.
 *
 * @param copy all copy, after it was set
 * @returns those files, with the problems on them
 */
export async function remarksBeside(
  copy: ReadonlyArray<VFile>,
  { settings, theme, world }: { settings: Settings; theme: Theme; world: World },
): Promise<ReadonlyArray<VFile>> {
  const { cwd, root = cwd, config = null } = world;
  const idle = copy.every(isWhole) ? idleOverrides(settings, copy) : [];
  return [
    ...(await proofTheme(templatesOf(settings, world), theme, cwd)),
    ...(await reportIdleOverrides(idle, { root, config, cwd })),
    ...reportMissingAddress(settings, { config, cwd }),
  ];
}

/** Says whether all of a copy could be read; whether an override has a use isn't known before. */
function isWhole(file: VFile): boolean {
  return !file.messages.some(({ fatal }) => fatal === true);
}

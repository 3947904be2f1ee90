import { fileURLToPath } from 'node:url';
import type { Configuration } from './configuration.js';
import { readConfigurationText } from './text.js';
import { unreadable } from './unreadable.js';

/**
 * Reads a configuration that is a module in TypeScript or JavaScript, and the modules beside it, anew each time.
 * `import { defineConfig } from 'newsgen'` works in it even where newsgen isn't installed beside it.
 */
export async function readModule(file: string): Promise<Configuration> {
  const values = defaultOf(await attempt(file, readConfigurationText(file)));
  if (values === null) throw unreadable(file, 'no default export', 'Write: export default defineConfig({ … })');
  return { values, placeOf: () => file };
}

async function attempt(file: string, text: string): Promise<unknown> {
  try {
    const { createJiti } = await import('jiti');
    const alias = { newsgen: fileURLToPath(new URL('../define-config', import.meta.url)) };
    const jiti = createJiti(import.meta.url, { alias, fsCache: false, moduleCache: false });
    // Node keeps a module that it has imported once, so that a watch would never see a change; jiti's own way doesn't.
    return await jiti.evalModule(text, { filename: file, async: true, forceTranspile: true });
  } catch (error) {
    const cause = String(error).split('\n')[0] ?? '';
    throw unreadable(file, cause, 'Correct the file; it is run as a program.');
  }
}

function defaultOf(loaded: unknown): unknown {
  if (typeof loaded !== 'object' || loaded === null || !('default' in loaded)) return null;
  return loaded.default ?? null;
}

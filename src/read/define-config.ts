import type { Options } from '../model/settings.js';

/**
 * Says what a configuration file exports, so that an editor can complete and check it.
 *
 * @param options any of newsgen's options
 * @returns the same options
 */
export function defineConfig(options: Options): Options {
  return options;
}

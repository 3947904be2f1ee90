import { writeInstant, writeLocal } from '../model/moments.js';
import type { Settings } from '../model/settings.js';

/** Says which day it is where the paper is made: `2026-03-01`. It's that of `--now` where one is given. */
export function today({ now, timezone }: Pick<Settings, 'now' | 'timezone'>): string {
  return writeLocal(now ?? writeInstant(Date.now()), timezone).slice(0, 10);
}

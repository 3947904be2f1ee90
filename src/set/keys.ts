import type { VFile } from 'vfile';
import { digest, engine } from '../cache/index.js';
import type { Habits } from '../model/settings.js';

/** Makes what gives copy its key, the digest of all that its galley comes of. */
export function makeKeys({ language, timezone, house, overrides }: Habits): (file: VFile) => string {
  const general = Object.entries(overrides).filter(([, role]) => typeof role === 'string');
  const common = digest(JSON.stringify([engine(), language, timezone, house, general]));
  return ({ value, data: { source = '', pictures } }) =>
    digest(`${JSON.stringify([common, source, overrides[source], pictures])}\n${value}`);
}

import type { VFile } from 'vfile';
import type { Settings } from './settings.js';

/**
 * Finds overrides that no line of any copy was ruled by.
 *
 * @param copy all copy, after it was recognised
 * @returns each by its keys in the settings: a line's text, or an article's source and that
 */
export function idleOverrides(
  { overrides }: Settings,
  copy: ReadonlyArray<VFile>,
): ReadonlyArray<ReadonlyArray<string>> {
  const used = new Set(copy.flatMap(({ data }) => data.overrides ?? []).map(keyOf));
  const given = Object.entries(overrides).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key]] : Object.keys(value).map((text) => [key, text]),
  );
  return given.filter((keys) => !used.has(keyOf(keys)));
}

function keyOf(keys: ReadonlyArray<string>): string {
  return JSON.stringify(keys);
}

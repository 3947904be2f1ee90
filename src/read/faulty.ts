import { basename, isAbsolute, join } from 'node:path';
import { configNames } from './config/index.js';
import { overridesName } from './config/overrides.js';
import { decodeUtf8 } from './decode.js';
import { readPlainFile } from './plain-file.js';
import { readTheme } from './theme.js';

/** The place that a failure is about, with the text of its file. */
export interface Faulty {
  /** An absolute path, or the name of a template of newsgen's own theme. */
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** `null` where the file isn't one that newsgen reads a site from, or can't be read. */
  readonly text: string | null;
}

/** The largest configuration file that's shown a part of, in bytes. */
const limit = 1024 * 1024;

/**
 * Reads what a failure is about, so that people can be shown it. Only templates and configuration files are read.
 *
 * @param place as a failure has it: `article.njk:12:3`, `/paper/newsgen.config.yaml:2:1`
 * @param templates the site's folder of templates, an absolute path; `null` where it has none
 */
export async function readFaulty(place: string, templates: string | null): Promise<Faulty> {
  const [, file = place, line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(place) ?? [];
  const spot = { line: line === undefined ? null : Number(line), column: column === undefined ? null : Number(column) };
  if (!isAbsolute(file)) return { ...spot, ...(await readTemplate(file, templates)) };
  const isConfiguration = [...configNames, overridesName].includes(basename(file)) || /\.(?:ya?ml|json)$/.test(file);
  return { ...spot, file, text: isConfiguration ? textOf(file) : null };
}

async function readTemplate(name: string, templates: string | null): Promise<Pick<Faulty, 'file' | 'text'>> {
  const own = templates === null ? null : textOf(join(templates, name));
  if (templates !== null && own !== null) return { file: join(templates, name), text: own };
  const supplied = await readTheme(null);
  return { file: name, text: supplied.templates.get(name) ?? null };
}

function textOf(path: string): string | null {
  const contents = readPlainFile(path, limit);
  return contents.kind === 'bytes' ? decodeUtf8(contents.bytes) : null;
}

/**
 * Writes a site and nothing else: `node write-site.mjs LIB SITE FILES`, which starts ten times as fast as a whole build.
 *
 * LIB is newsgen compiled file by file, SITE the folder that `dist` and `.newsgen` lie in, FILES a folder that holds the
 * files of the site as they are to be. Ends with the code of the Failure, or 0.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const [lib = '', site = '', files = ''] = process.argv.slice(2);
const { write } = await import(pathToFileURL(join(lib, 'write/index.js')).href);

function* read() {
  const entries = readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    yield { path: relative(files, path).split(sep).join('/'), bytes: readFileSync(path) };
}

try {
  const job = { out: join(site, 'dist'), state: join(site, '.newsgen'), sources: [] };
  process.stdout.write(`${JSON.stringify(await write(read(), job))}\n`);
} catch (error) {
  process.stderr.write(
    `${error.remedy === undefined ? error.stack : error.message}\n${error.remedy}\n${error.place}\n`,
  );
  process.exitCode = error.exitCode ?? 70;
}

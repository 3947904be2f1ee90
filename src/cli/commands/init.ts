import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitCodes } from '../../model/failures.js';
import { configNames, forPeople } from '../../read/index.js';
import type { CliCommand } from '../command.js';
import { writeNewFile } from '../new-file.js';
import { example, startingFiles } from '../starter.js';
import { visible } from '../text/visible.js';
import { today } from '../today.js';

/** `newsgen init`: begins a paper with a configuration and one story. What is there already stays as it is. */
export const init: CliCommand = {
  options: [],
  argument: '[folder]',
  async run({ io, files }) {
    const cwd = io.cwd();
    const folder = resolve(cwd, files[0] ?? '.');
    const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
    const isConfigured = configNames.some((name) => existsSync(join(folder, name)));
    const hasArticles = existsSync(join(folder, 'articles'));
    const wanted = startingFiles(timeZone).filter(({ path }) => !(isConfigured && configNames.includes(path)));
    if (!hasArticles) wanted.push(example(today({ now: null, timezone: timeZone })));
    const written = wanted.filter(({ path, text }) => writeNewFile(join(folder, path), text));
    for (const { path } of written) io.stdout.write(`${visible(forPeople(join(folder, path), cwd))}\n`);
    const said = written.length === 0 ? 'All of it is there already; nothing was written.' : 'Written.';
    io.stdout.write(`${said} newsgen build makes the site, newsgen new begins a story.\n`);
    return exitCodes.good;
  },
};

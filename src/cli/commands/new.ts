import { join } from 'node:path';
import { exitCodes, Failure } from '../../model/failures.js';
import { isSourcePath } from '../../model/names.js';
import { checkArticles, forPeople, readSettings } from '../../read/index.js';
import type { CliCommand } from '../command.js';
import { nameCopy } from '../copy-name.js';
import { withMoment } from '../moment.js';
import { writeNewFile } from '../new-file.js';
import { visible } from '../text/visible.js';
import { today } from '../today.js';

/** `newsgen new HEADLINE`: begins a story in a file of its own, a draft, so that nothing comes out half written. */
export const newCopy: CliCommand = {
  options: ['articles', 'into', 'now'],
  argument: '<headline...>',
  async run({ io, flags, files: words }) {
    const cwd = io.cwd();
    const { settings } = withMoment(await readSettings(cwd, flags), io.env);
    checkArticles(settings.articles, cwd);
    const headline = words
      .join(' ')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    const source = [...(settings.into ?? '').split('/'), nameCopy(headline, today(settings))].filter(Boolean).join('/');
    if (headline === '') throw refusal('headline-missing', 'There is no headline', null);
    if (!isSourcePath(source)) throw refusal('folder-outside', 'The folder is not below the articles folder', source);
    const path = join(settings.articles, source);
    const place = forPeople(path, cwd);
    if (!writeNewFile(path, `---\nheadline: ${JSON.stringify(headline)}\ndraft: true\n---\n\n`))
      throw refusal('file-exists', 'There is such a file already', place);
    io.stdout.write(
      `${visible(place)} is there. Write the story into it, and take "draft: true" out when it may come out.\n`,
    );
    return exitCodes.good;
  },
};

function refusal(id: string, reason: string, place: string | null): Failure {
  const exitCode = id === 'file-exists' ? exitCodes.cannotCreate : exitCodes.usage;
  const remedy = 'Nothing was written. Say it with a headline of its own: newsgen new --into city Lamps lit again';
  return new Failure({ id, exitCode, reason, remedy, place });
}

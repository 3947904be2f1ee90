import { resolve } from 'node:path';
import { exitCodes } from '../../model/failures.js';
import { readCopyFile, readSettings } from '../../read/index.js';
import { explain as explainCopy, extensions } from '../../recognise/index.js';
import type { CliCommand } from '../command.js';
import { proofOf } from '../explain/proof.js';
import { recordOf } from '../explain/record.js';
import { setOverruling, sheetOf } from '../explain/sheet/index.js';
import { takesColours, widthOfOutput } from '../io.js';
import { problemsOf } from '../problems.js';
import { printProblems } from '../tell.js';
import { jsonLine } from '../text/visible.js';

/** `newsgen explain FILE…`: shows how copy is read, and why. */
export const explain: CliCommand = {
  options: ['articles', 'json', 'evidence', 'html'],
  argument: '<file...>',
  async run({ io, flags, files }) {
    const cwd = io.cwd();
    const { settings } = await readSettings(cwd, flags);
    const typography = { colours: takesColours(io.stdout, io.env), width: widthOfOutput(io.stdout) };
    let code: number = exitCodes.good;
    for (const path of files) {
      const file = readCopyFile(resolve(cwd, path), settings.articles, { cwd, extensions });
      const explained = file.messages.length > 0 ? null : explainCopy(file, settings);
      const proof = proofOf(file, explained);
      if (explained === null) code = exitCodes.articles;
      else if (settings.json) io.stdout.write(jsonLine(recordOf(file.path, explained)));
      else io.stdout.write(sheetOf(proof, typography, settings.evidence));
      printProblems(io, settings.json ? problemsOf([file]) : proof.problems);
    }
    io.stdout.write(setOverruling(typography));
    return code;
  },
};

import { resolve } from 'node:path';
import { exitCodes } from '../../model/failures.js';
import { readCopyFile, readSettings } from '../../read/index.js';
import { explain as explainCopy, extensions } from '../../recognise/index.js';
import type { CliCommand } from '../command.js';
import { countsOf, sayCounts } from '../explain/counts.js';
import { pageOf, signature } from '../explain/page/index.js';
import { type Proof, proofOf } from '../explain/proof.js';
import { recordOf } from '../explain/record.js';
import { savePage } from '../explain/save.js';
import { setOverruling, sheetOf } from '../explain/sheet/index.js';
import { takesColours, widthOfOutput } from '../io.js';
import { problemsOf } from '../problems.js';
import { printProblems } from '../tell.js';
import { jsonLine, visible } from '../text/visible.js';

/** `newsgen explain FILE…`: shows how copy is read, and why. */
export const explain: CliCommand = {
  options: ['articles', 'evidence', 'html', 'json'],
  argument: '<file...>',
  async run({ io, flags, files }) {
    const cwd = io.cwd();
    const { settings } = await readSettings(cwd, flags);
    const { json, html, evidence } = settings;
    const typography = { colours: takesColours(io.stdout, io.env), width: widthOfOutput(io.stdout) };
    const proofs: Proof[] = [];
    for (const path of files) {
      const file = readCopyFile(resolve(cwd, path), settings.articles, { cwd, extensions });
      const explained = file.messages.length > 0 ? null : explainCopy(file, settings);
      const proof = proofOf(file, explained);
      proofs.push(proof);
      if (json && explained !== null) io.stdout.write(jsonLine(recordOf(file.path, explained)));
      if (!json && html === null) io.stdout.write(sheetOf(proof, typography, evidence));
      printProblems(io, json ? problemsOf([file]) : proof.problems);
    }
    if (html !== null) savePage(resolve(cwd, html), pageOf(proofs, evidence), signature);
    const isRead = proofs.some(({ article }) => article !== null);
    if (!json && html !== null) io.stdout.write(`${sayCounts(countsOf(proofs))}: ${visible(html)}\n`);
    else if (!json && isRead) io.stdout.write(setOverruling(typography));
    return proofs.some(({ article }) => article === null) ? exitCodes.articles : exitCodes.good;
  },
};

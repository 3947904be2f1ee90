import { resolve } from 'node:path';
import { exitCodes } from '../../model/failures.js';
import { namedCopy, readSettings } from '../../read/index.js';
import { extensions } from '../../recognise/index.js';
import type { CliCommand } from '../command.js';
import { countsOf, sayCounts } from '../explain/counts.js';
import { pageOf, signature } from '../explain/page/index.js';
import { type Proof, remarksOn } from '../explain/proof.js';
import { readProof } from '../explain/read-proof.js';
import { recordOf } from '../explain/record.js';
import { savePage } from '../explain/save.js';
import { setOverruling, sheetOf } from '../explain/sheet/index.js';
import { takesColours, widthOfOutput } from '../io.js';
import { printProblems } from '../tell.js';
import { jsonLine, visible } from '../text/visible.js';

/** `newsgen explain FILE…`: shows how copy is read, and why; for a folder, all copy in it. */
export const explain: CliCommand = {
  options: ['articles', 'evidence', 'html', 'json'],
  argument: '<file...>',
  async run({ io, flags, files }) {
    const cwd = io.cwd();
    const { settings } = await readSettings(cwd, flags);
    const { json, html, evidence } = settings;
    const typography = { colours: takesColours(io.stdout, io.env), width: widthOfOutput(io.stdout) };
    const proofs: Proof[] = [];
    for (const path of files.flatMap((named) => namedCopy(resolve(cwd, named), { cwd, extensions }))) {
      const proof = await readProof(path, settings, cwd);
      proofs.push(proof);
      if (!json && html === null) io.stdout.write(sheetOf(proof, typography, evidence));
      if (json && proof.explained !== null) io.stdout.write(jsonLine(recordOf(proof.file, proof.explained)));
      printProblems(io, json ? proof.problems : remarksOn(proof));
    }
    if (html !== null) savePage(resolve(cwd, html), pageOf(proofs, evidence), signature);
    const read = proofs.filter(({ explained }) => explained !== null);
    if (!json && html !== null) io.stdout.write(`${sayCounts(countsOf(proofs))}: ${visible(html)}\n`);
    else if (!json && read.length > 0) io.stdout.write(setOverruling(typography));
    return read.length < proofs.length ? exitCodes.articles : exitCodes.good;
  },
};

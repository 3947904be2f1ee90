/**
 * Says how well recognition reads papers that it has never seen: `npm run cross-validate -- FOLDER… [--worst=N] [--salt=N]`.
 * The gold is parted by publishing house into five; for each part the weights are fitted to the other four.
 */
import { readerOf } from '../../src/recognise/label/reader.js';
import { answer } from './answer.js';
import { examplesOf } from './examples.js';
import { fit } from './fit.js';
import { foldCount, foldOf } from './folds.js';
import { readGold } from './gold.js';
import { tally } from './score.js';
import { type Row, tableOf } from './table.js';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const salt = numberAfter('--salt=');
const cases = readGold(folders);
const rows: Row[] = [];
for (let fold = 0; fold < foldCount; fold++) {
  const reader = readerOf(fit(examplesOf(cases.filter((gold) => foldOf(gold, salt) !== fold))));
  const unseen = cases.filter((gold) => foldOf(gold, salt) === fold);
  for (const gold of unseen) rows.push({ gold, tallies: tally(answer(gold, reader), gold.truth) });
}
process.stdout.write(tableOf(rows, folders, numberAfter('--worst=')));

function numberAfter(flag: string): number {
  return Number(process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length) ?? 0);
}

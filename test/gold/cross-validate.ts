/**
 * Says how well recognition reads papers that it has never seen: `npm run cross-validate -- FOLDER… [--worst=N] [--salt=N]`.
 * The gold is parted by publishing house into five; for each part the weights are fitted to the other four.
 */
import { readerOf } from '../../src/recognise/label/reader.js';
import { examplesOf } from './examples.js';
import { fit } from './fit.js';
import { foldCount, foldOf } from './folds.js';
import { readGold } from './gold.js';
import { type Row, rowOf, tableOf } from './table.js';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const salt = numberAfter('--salt=');
const parted = readGold(folders).map((gold) => ({ gold, fold: foldOf(gold, salt), examples: examplesOf([gold]) }));
const rows: Row[] = [];
for (let part = 0; part < foldCount; part++) {
  const reader = readerOf(fit(parted.filter(({ fold }) => fold !== part).flatMap(({ examples }) => examples)));
  for (const { gold, fold } of parted) if (fold === part) rows.push(rowOf(gold, reader));
}
process.stdout.write(tableOf(rows, folders, numberAfter('--worst=')));

function numberAfter(flag: string): number {
  return Number(process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length) ?? 0);
}

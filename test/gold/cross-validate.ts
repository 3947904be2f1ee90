/**
 * Says how well recognition reads papers that it has never seen: `npm run cross-validate -- FOLDER… [--worst=N]`. The gold is
 * parted by publishing house into five; for each part the weights are fitted to the other four.
 */
import { readerOf } from '../../src/recognise/label/reader.js';
import { answer } from './answer.js';
import { examplesOf } from './examples.js';
import { fit } from './fit.js';
import { type GoldCase, readGold } from './gold.js';
import { tally } from './score.js';
import { type Row, tableOf } from './table.js';

const parts = 5;

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const worst = Number(process.argv.find((argument) => argument.startsWith('--worst='))?.slice(8) ?? 0);
const cases = readGold(folders);
const houses = [...new Set(cases.map(houseOf))].sort();
const rows: Row[] = [];
for (let part = 0; part < parts; part++) {
  const isUnseen = (gold: GoldCase) => houses.indexOf(houseOf(gold)) % parts === part;
  const reader = readerOf(fit(examplesOf(cases.filter((gold) => !isUnseen(gold)))));
  for (const gold of cases.filter(isUnseen)) rows.push({ gold, tallies: tally(answer(gold, reader), gold.truth) });
}
process.stdout.write(tableOf(rows, folders, worst));

function houseOf({ truth, name }: GoldCase): string {
  return truth.publisher ?? name;
}

/**
 * Says how well recognition reads papers that it has never seen: `npm run cross-validate -- FOLDER…`. The gold is parted by
 * publishing house into five; for each part the weights are fitted to the other four.
 */
import { readerOf } from '../../src/recognise/label/reader.js';
import { answer } from './answer.js';
import { examplesOf } from './examples.js';
import { fit } from './fit.js';
import { type GoldCase, readGold } from './gold.js';
import { score, type Tallies, tally } from './score.js';

const parts = 5;

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const worst = Number(process.argv.find((argument) => argument.startsWith('--worst='))?.slice(8) ?? 0);
const cases = readGold(folders);
const houses = [...new Set(cases.map(houseOf))].sort();
const rows: Array<{ gold: GoldCase; tallies: Tallies }> = [];
for (let part = 0; part < parts; part++) {
  const isUnseen = (gold: GoldCase) => houses.indexOf(houseOf(gold)) % parts === part;
  const reader = readerOf(fit(examplesOf(cases.filter((gold) => !isUnseen(gold)))));
  for (const gold of cases.filter(isUnseen)) rows.push({ gold, tallies: tally(answer(gold, reader), gold.truth) });
}
print('all', rows);
for (const folder of folders)
  print(
    folder.split('/').at(-1) ?? folder,
    rows.filter(({ gold }) => gold.file.startsWith(folder)),
  );
const languages = [...new Set(rows.map(({ gold }) => gold.truth.language))].sort();
for (const language of languages)
  print(
    language,
    rows.filter(({ gold }) => gold.truth.language === language),
  );
const means = languages.map(
  (language) =>
    score(rows.filter(({ gold }) => gold.truth.language === language).map(({ tallies }) => tallies)).overall,
);
process.stdout.write(`mean over languages ${(means.reduce((a, b) => a + b, 0) / means.length).toFixed(1)}\n`);
const ranked = rows
  .map((row) => ({ ...row, overall: score([row.tallies]).overall }))
  .sort((a, b) => a.overall - b.overall);
for (const { gold, tallies, overall } of ranked.slice(0, worst)) {
  process.stdout.write(
    `${gold.name} ${overall.toFixed(0)} ${Object.entries(tallies)
      .map(([field, counts]) => `${field} ${counts.join('/')}`)
      .join(' ')}\n`,
  );
}

function print(name: string, some: typeof rows): void {
  const scores = score(some.map(({ tallies }) => tallies));
  const cells = Object.entries(scores).map(([field, value]) => `${field} ${value.toFixed(1)}`);
  process.stdout.write(`${name.padEnd(5)} ${String(some.length).padStart(4)}  ${cells.join('  ')}\n`);
}

function houseOf({ truth, name }: GoldCase): string {
  return truth.publisher ?? name;
}

import type { GoldCase } from './gold.js';
import { type Scores, score, type Tallies } from './score.js';

/** A gold article and how well it was read. */
export interface Row {
  readonly gold: GoldCase;
  readonly tallies: Tallies;
}

/** Sets the scores of gold articles as a table: all, each folder, each language, the mean over languages, the worst. */
export function tableOf(rows: ReadonlyArray<Row>, folders: ReadonlyArray<string>, worst: number): string {
  const languages = [...new Set(rows.map(({ gold }) => gold.truth.language))].sort();
  const speaking = (language: string) => rows.filter(({ gold }) => gold.truth.language === language);
  const means = languages.map((language) => scoresOf(speaking(language)).overall);
  const mean = means.reduce((a, b) => a + b, 0) / Math.max(1, means.length);
  return [
    line('all', rows),
    ...folders.map((folder) =>
      line(
        nameOf(folder),
        rows.filter(({ gold }) => gold.folder === folder),
      ),
    ),
    ...languages.map((language) => line(language, speaking(language))),
    `mean over languages ${mean.toFixed(1)}`,
    ...worstOf(rows, worst),
    '',
  ].join('\n');
}

function line(name: string, rows: ReadonlyArray<Row>): string {
  const cells = Object.entries(scoresOf(rows)).map(([field, value]) => `${field} ${value.toFixed(1)}`);
  return `${name.padEnd(9)} ${String(rows.length).padStart(4)}  ${cells.join('  ')}`;
}

function worstOf(rows: ReadonlyArray<Row>, count: number): string[] {
  return rows
    .map((row) => ({ row, overall: scoresOf([row]).overall }))
    .sort((a, b) => a.overall - b.overall)
    .slice(0, count)
    .map(({ row, overall }) => {
      const fields = Object.entries(row.tallies).map(([field, counts]) => `${field} ${counts.join('/')}`);
      return `${row.gold.name} ${overall.toFixed(0)}: ${fields.join(', ')}`;
    });
}

function scoresOf(rows: ReadonlyArray<Row>): Scores {
  return score(rows.map(({ tallies }) => tallies));
}

function nameOf(folder: string): string {
  return folder.replace(/\/+$/, '').split('/').at(-1) ?? folder;
}

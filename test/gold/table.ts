import type { Reader } from '../../src/recognise/label/reader.js';
import { answer } from './answer.js';
import { bare } from './bare.js';
import { calibrationOf, type Judgement } from './calibration.js';
import type { GoldCase } from './gold.js';
import { type Scores, score, type Tallies, tally } from './score.js';

/** A gold article and how well it was read. */
export interface Row {
  readonly gold: GoldCase;
  readonly tallies: Tallies;
  /** The same with the byline and the date lines taken out of the copy; as it was where there are none. */
  readonly bare: Tallies;
  readonly judgements: ReadonlyArray<Judgement>;
}

/** Reads a gold article, with the shipped weights or others, and compares it with its truth. */
export function rowOf(gold: GoldCase, reader?: Reader): Row {
  const { answered, judgements } = answer(gold, reader);
  const tallies = tally(answered, gold.truth);
  const less = bare(gold);
  return {
    gold,
    tallies,
    judgements,
    bare: less === null ? tallies : tally(answer(less, reader).answered, gold.truth),
  };
}

/**
 * Sets the scores of gold articles as a table: each folder, with the mean over its languages and its decks without bylines and
 * dates; all, each language of all folders; how far confidence can be trusted; the worst.
 */
export function tableOf(rows: ReadonlyArray<Row>, folders: ReadonlyArray<string>, worst: number): string {
  return [
    line('all', rows),
    ...folders.flatMap((folder) => linesOfFolder(nameOf(folder), ofFolder(rows, folder))),
    '',
    ...languagesOf(rows).map((language) => line(language, speaking(rows, language))),
    '',
    ...folders.map((folder) => calibrationOfFolder(nameOf(folder), ofFolder(rows, folder))),
    ...worstOf(rows, worst),
    '',
  ].join('\n');
}

function linesOfFolder(name: string, rows: ReadonlyArray<Row>): string[] {
  const means = languagesOf(rows).map((language) => scoresOf(speaking(rows, language)).overall);
  const mean = means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length);
  const { deck } = score(rows.map((row) => row.bare));
  const indent = ' '.repeat(16);
  return [
    line(name, rows),
    `${indent}mean over ${means.length} languages ${mean.toFixed(1)}, deck without byline and date lines ${deck.toFixed(1)}`,
  ];
}

function calibrationOfFolder(name: string, rows: ReadonlyArray<Row>): string {
  return `${name}\n${calibrationOf(rows.flatMap(({ judgements }) => judgements))}\n`;
}

function ofFolder(rows: ReadonlyArray<Row>, folder: string): ReadonlyArray<Row> {
  return rows.filter(({ gold }) => gold.folder === folder);
}

function languagesOf(rows: ReadonlyArray<Row>): ReadonlyArray<string> {
  return [...new Set(rows.map(({ gold }) => gold.truth.language))].sort();
}

function speaking(rows: ReadonlyArray<Row>, language: string): ReadonlyArray<Row> {
  return rows.filter(({ gold }) => gold.truth.language === language);
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

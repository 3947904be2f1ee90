import { createColors } from 'picocolors';
import type { Person, Reading } from '../../model/article.js';
import type { Typography } from '../report.js';
import { amount } from '../summary.js';
import { visible } from '../text/visible.js';
import { clip, pad, wrap } from '../text/width.js';
import type { Explained } from './record.js';

/** The most lines of the copy that are shown of one block, and the most reasons. */
const longest = 4;
const mostReasons = 3;

/** The columns of a line number with its rule, and of what is said about a block. */
const gutter = 7;
const judgement = 38;

/** The lines of which it was reported that their reading is doubtful. */
export interface Doubts {
  readonly doubts: ReadonlySet<number>;
}

interface Marked extends Reading {
  readonly isDoubtful: boolean;
}

/**
 * Sets, for a person at a terminal, how a piece of copy was read: the copy down the left, and beside each block what it
 * was taken for, how sure that is, why, and what came second.
 *
 *        1 | Lamps lit again            headline      98 % ██████████
 *          |                              first-line +2.1, short +0.7
 *          |                              second: kicker
 *
 * @param file the path for people
 * @param explained what it was read as; the blocks that begin in the lines of `doubts` are marked
 */
export function sheetOf(file: string, explained: Explained & Doubts, typography: Typography): string {
  const { article, doubts } = explained;
  const readings = explained.readings.map((reading) => ({ ...reading, isDoubtful: doubts.has(reading.lines[0]) }));
  const paint = createColors(typography.colours);
  const unsure = readings.filter((reading) => reading.isDoubtful).length;
  const head = `${paint.bold(visible(file))}  ${article.language}`;
  const rows = readings.flatMap((reading) => rowsOf(reading, typography));
  const people = article.byline?.people ?? [];
  const foot = `${amount(readings.length, 'block')}, ${unsure} of them doubtful.`;
  return [head, '', ...rows, '', ...bylineOf(people), foot, ''].join('\n');
}

/** The rows of one block: copy and judgement side by side, or one below the other where there is no room. */
function rowsOf(reading: Marked, { colours, width }: Typography): ReadonlyArray<string> {
  const isNarrow = width < gutter + 24 + judgement;
  const room = isNarrow ? Math.max(12, width - gutter) : width - gutter - judgement - 2;
  const copy = copyOf(reading, room);
  const said = judge(reading, colours);
  const left = (index: number) => `${index === 0 ? String(reading.lines[0]).padStart(4) : '    '} | `;
  if (isNarrow)
    return [...copy.map((line, index) => left(index) + line), ...said.map((line) => `${' '.repeat(gutter)}${line}`)];
  const rows = Array.from({ length: Math.max(copy.length, said.length) }, (_, index) => index);
  return rows.map((index) => `${left(index)}${pad(copy[index] ?? '', room)}  ${said[index] ?? ''}`.trimEnd());
}

function copyOf(reading: Reading, room: number): ReadonlyArray<string> {
  const lines = reading.text.split(/\r\n|\n|\r/).flatMap((line) => wrap(visible(line), room));
  if (lines.length <= longest) return lines;
  return [...lines.slice(0, longest - 1), clip(`${lines[longest - 1]}…`, room)];
}

function judge(reading: Marked, colours: boolean): ReadonlyArray<string> {
  const paint = createColors(colours);
  const percent = `${Math.round(reading.confidence * 100)} %`.padStart(5);
  const sure = `${reading.role.padEnd(10)} ${percent} ${bar(reading.confidence)}`;
  const mark = reading.isDoubtful ? `${paint.yellow(sure)} ${paint.bold('?')}` : sure;
  const why = reasonsOf(reading);
  const second = reading.runnerUp === null ? [] : [paint.dim(`  second: ${reading.runnerUp}`)];
  return [mark, ...why.map((line) => paint.dim(`  ${line}`)), ...second];
}

function bar(confidence: number): string {
  const filled = Math.round(confidence * 10);
  return '█'.repeat(filled) + '░'.repeat(10 - filled);
}

/** The weightiest reasons, as `name +1.2`, in as many lines as they need. */
function reasonsOf({ evidence }: Reading): ReadonlyArray<string> {
  const top = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, mostReasons);
  if (top.length === 0) return [];
  const said = top.map(({ name, weight }) => `${name} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`);
  return wrap(said.join(', '), judgement - 2);
}

function bylineOf(people: ReadonlyArray<Person>): ReadonlyArray<string> {
  if (people.length === 0) return [];
  const rows = people.map(({ name, role, outlet }) => {
    const rest = [role, outlet].filter((part) => part !== null).map(visible);
    return `  ${[pad(visible(name), 20), ...rest].join('  ').trimEnd()}`;
  });
  return ['By:', ...rows, ''];
}

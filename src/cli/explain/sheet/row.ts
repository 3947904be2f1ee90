import type { Reading } from '../../../model/article.js';
import { visible } from '../../text/visible.js';
import { clip, widthOf, wrap } from '../../text/width.js';
import { kindOf } from '../kinds.js';
import { asideOf, type Row } from '../proof.js';
import { ranked, sayAgainst, sayReason, sayWeight } from '../reasons.js';
import type { Ink } from './ink.js';
import { isolate } from './isolate.js';
import type { Layout } from './layout.js';

/** The most reasons that are shown of one block. */
const mostReasons = 5;

/** The most rows that copy takes which has to be seen whole. Of any other the first words will do. */
const wholeRows = 3;

/** How rows are set. */
export interface RowStyle {
  readonly ink: Ink;
  readonly layout: Layout;
  /** Whether the reasons are shown. */
  readonly evidence: boolean;
}

/**
 * Sets a row of a proof: the copy, beside it what it was taken for and how sure that is, and below it the reasons where
 * they are asked for.
 *
 *      8  Lamps lit again                           headline    98 % ━━━━━━━━
 *         rather than kicker:
 *         +2.1  is the first line
 */
export function setRow(row: Row, style: RowStyle): ReadonlyArray<string> {
  const { ink, layout } = style;
  const copy = copyOf(row, layout.copy);
  const said = judge(row, style);
  const rows = Array.from({ length: Math.max(copy.length, said.length) }, (_, index) => {
    const text = copy[index] ?? '';
    const number = index === 0 ? numberOf(row, style) : ' '.repeat(layout.number);
    const space = ' '.repeat(layout.copy - widthOf(text) + layout.gap);
    return `${number}${paintCopy(isolate(text), row, ink)}${space}${said[index] ?? ''}`.trimEnd();
  });
  return style.evidence ? [...rows, ...why(row, style)] : rows;
}

function numberOf({ lines, isDoubtful }: Row, { ink, layout }: RowStyle): string {
  const number = String(lines[0]).padStart(layout.number - (layout.gap === 1 ? 2 : 3));
  const space = ' '.repeat(layout.gap === 1 ? 1 : 2);
  return isDoubtful ? ink.doubt(`?${number}`) + space : ink.faint(` ${number}`) + space;
}

/** The copy in as many lines as it may have, `…` where something is left out. */
function copyOf({ reading, source, isDoubtful }: Row, room: number): ReadonlyArray<string> {
  const text = visible(
    (reading?.text ?? source.join('\n').replace(/^---$/gm, '')).replace(/\s*[\r\n]\s*/gu, ' ').trim(),
  );
  const isWhole = isDoubtful || (reading !== null && ['head', 'credit', 'header'].includes(kindOf(reading.role)));
  if (!isWhole) return [clip(text, room)];
  const lines = wrap(text, room);
  if (lines.length <= wholeRows) return lines;
  return [...lines.slice(0, wholeRows - 1), clip(lines.slice(wholeRows - 1).join(' '), room)];
}

function paintCopy(text: string, { reading }: Row, ink: Ink): string {
  const role = reading?.role;
  if (role === 'headline' || role === 'header') return ink.strong(text);
  return role === undefined || role === 'furniture' ? ink.faint(text) : text;
}

/** What is said beside the copy: the role and how sure it is, and where that's doubtful what came second. */
function judge(row: Row, { ink, layout }: RowStyle): ReadonlyArray<string> {
  const { reading, isDoubtful } = row;
  if (reading === null) return [ink.faint(asideOf(row))];
  const role = ink.kinds[kindOf(reading.role)](reading.role.padEnd(9));
  if (reading.runnerUp === null) return [`${role} ${ink.faint('given')}`];
  const paint = isDoubtful ? ink.doubt : ink.faint;
  const bar = layout.bar === 0 ? '' : ` ${barOf(reading, layout.bar)}`;
  const sure = `${role} ${paint(percentOf(reading) + bar)}`;
  return isDoubtful ? [sure, ink.doubt(`or ${reading.runnerUp}?`)] : [sure];
}

function percentOf({ confidence }: Reading): string {
  return `${Math.round(confidence * 100)} %`.padStart(5);
}

function barOf({ confidence }: Reading, width: number): string {
  const filled = Math.round(confidence * width);
  return '━'.repeat(filled) + '╌'.repeat(width - filled);
}

function why({ reading }: Row, { ink, layout }: RowStyle): ReadonlyArray<string> {
  if (reading === null || reading.runnerUp === null) return [];
  const room = layout.width - layout.number;
  const against = wrap(sayAgainst(reading), room);
  const said = ranked(reading.evidence)
    .slice(0, mostReasons)
    .flatMap((reason) => {
      const [first = '', ...rest] = wrap(visible(sayReason(reason)), room - 6);
      return [`${sayWeight(reason).padStart(4)}  ${first}`, ...rest.map((line) => `      ${line}`)];
    });
  return [...against, ...said].map((line) => ink.faint(' '.repeat(layout.number) + line));
}

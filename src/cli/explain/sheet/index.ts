import type { Typography } from '../../report.js';
import { countsOf } from '../counts.js';
import { kindOf } from '../kinds.js';
import type { Proof, Row } from '../proof.js';
import { setFoot } from './foot.js';
import { setHead } from './head.js';
import { inkOf } from './ink.js';
import { layOut } from './layout.js';
import { setRow } from './row.js';

export { setOverruling } from './foot.js';

/**
 * Sets a proof for a person at a terminal: what the article is, below it the copy down the left with what each block was
 * taken for beside it, and what there was to count.
 *
 * @param evidence whether the reasons are shown
 * @returns lines, each with its end; empty where the copy couldn't be read
 */
export function sheetOf(proof: Proof, typography: Typography, evidence: boolean): string {
  const { explained, rows } = proof;
  if (explained === null) return '';
  const ink = inkOf(typography.colours);
  const layout = layOut(typography.width, rows.at(-1)?.lines[1] ?? 0);
  const body = rows.flatMap((row, index) => {
    const set = setRow(row, { ink, layout, evidence });
    return index === 0 || evidence || standsOff(row, rows[index - 1]) ? ['', ...set] : set;
  });
  const head = setHead(proof.file, explained.article, { ink, width: layout.width });
  return [...head, ...body, '', ...setFoot(countsOf([proof]), ink, layout.width), '', ''].join('\n');
}

/** Says whether a row has a blank one above it: what is the first of its kind has, but for what a section header heads. */
function standsOff(row: Row, above: Row | undefined): boolean {
  const group = above === undefined ? null : groupOf(above);
  return group !== groupOf(row) && group !== 'header';
}

function groupOf({ reading }: Row): string {
  if (reading === null) return 'not read';
  const kind = kindOf(reading.role);
  return kind === 'credit' ? 'head' : kind;
}

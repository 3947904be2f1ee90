import { createColors } from 'picocolors';
import type { Typography } from '../../report.js';
import { widthOf, wrap } from '../../text/width.js';
import { type Counts, sayCounts } from '../counts.js';
import { byFile, byMark, marks } from '../overruling.js';
import type { Ink } from './ink.js';

/** Sets the foot of a sheet: what there was to count. */
export function setFoot(counts: Counts, ink: Ink, width: number): ReadonlyArray<string> {
  return wrap(sayCounts(counts), width).map(counts.doubtful > 0 ? ink.doubt : ink.faint);
}

/** Sets how a reading is overruled, to stand below the last sheet. */
export function setOverruling({ colours, width }: Typography): string {
  const { dim, bold } = createColors(colours);
  const names = marks.map(([mark, says]) => ({
    text: `${bold(mark)} ${dim(says)}`,
    width: widthOf(`${mark} ${says}`),
  }));
  const said = (line: string) => wrap(line, width).map(dim);
  return [...said(byMark), ...flow(names, width), ...said(byFile), ''].join('\n');
}

/** Sets pieces of text side by side, in as many rows as they need. */
function flow(pieces: ReadonlyArray<{ text: string; width: number }>, width: number): ReadonlyArray<string> {
  const rows: Array<{ text: string; width: number }> = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row === undefined || row.width + 3 + piece.width > width) rows.push({ ...piece, text: `  ${piece.text}` });
    else rows[rows.length - 1] = { text: `${row.text}   ${piece.text}`, width: row.width + 3 + piece.width };
  }
  return rows.map(({ text }) => text);
}

import { roles } from '../../model/roles.js';
import { evidence } from './evidence/index.js';
import type { Evidence } from './evidence.js';
import type { MoveScores } from './path.js';
import { moveScores, type WeightTable } from './table.js';

/** A piece of evidence, and which row of the table is a sign's: -1 for one that is worth nothing. */
export interface WeighedEvidence {
  readonly piece: Evidence;
  rowOf(sign: string): number;
}

/** Where a line stands that a sign is worth something to: it shows the sign, or the line above or below it does. */
export const sides = ['own', 'above', 'below'] as const;

const between: Readonly<Record<(typeof sides)[number], string>> = { own: ': ', above: ' above: ', below: ' below: ' };

/** A table of weights, laid out for use. */
export interface Reader {
  readonly pieces: ReadonlyArray<WeighedEvidence>;
  /** Row times the number of sides, plus side, times the number of roles, plus role. */
  readonly worths: Float64Array;
  readonly moves: MoveScores;
  readonly table: WeightTable;
}

/** Lays a table of weights out. */
export function readerOf(table: WeightTable): Reader {
  const names: Array<readonly [piece: string, sign: string]> = [];
  const pieces = evidence.map((piece: Evidence): WeighedEvidence => {
    const rows = new Map(signsOf(table, piece.name).map((sign, index) => [sign, names.length + index]));
    for (const sign of rows.keys()) names.push([piece.name, sign]);
    return { piece, rowOf: finder(rows) };
  });
  const worths = names.flatMap(([piece, sign]) =>
    sides.flatMap((side) => roles.map((role) => table.signs[piece + between[side] + sign]?.[role] ?? 0)),
  );
  return { pieces, worths: Float64Array.from(worths), moves: moveScores(table), table };
}

/**
 * Finds rows by signs. What was found is kept under the very string that was asked for: it comes again as the same string,
 * and the same is found faster than an equal one.
 */
function finder(rows: ReadonlyMap<string, number>): (sign: string) => number {
  const known = new Map<string, number>();
  return (sign) => {
    const row = known.get(sign);
    if (row !== undefined) return row;
    const found = rows.get(sign) ?? -1;
    known.set(sign, found);
    return found;
  };
}

/** The signs of a piece of evidence that the table has, at whatever side. */
function signsOf({ signs }: WeightTable, piece: string): string[] {
  const starts = sides.map((side) => piece + between[side]);
  const found = Object.keys(signs).flatMap((name) => {
    const start = starts.find((candidate) => name.startsWith(candidate));
    return start === undefined ? [] : [name.slice(start.length)];
  });
  return [...new Set(found)];
}

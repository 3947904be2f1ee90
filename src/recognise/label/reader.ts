import { roles } from '../../model/roles.js';
import { evidence } from './evidence/index.js';
import type { Evidence } from './evidence.js';
import type { MoveScores } from './path.js';
import { moveScores, type SignWeights, type WeightTable } from './table.js';

/** What one sign is worth, by the number of the role in the list of roles; `null` where it is worth nothing. */
export interface Worth {
  /** To the line that shows it. */
  own: Float64Array | null;
  /** To the next line, for which it stands above. */
  above: Float64Array | null;
  /** To the line before, for which it stands below. */
  below: Float64Array | null;
}

/** A piece of evidence with what each of its signs is worth. */
export interface WeighedEvidence {
  readonly piece: Evidence;
  readonly signs: ReadonlyMap<string, Worth>;
}

/** A table of weights, laid out for use. */
export interface Reader {
  readonly pieces: ReadonlyArray<WeighedEvidence>;
  readonly moves: MoveScores;
  readonly table: WeightTable;
}

/** Lays a table of weights out. */
export function readerOf(table: WeightTable): Reader {
  const pieces = evidence.map((piece: Evidence) => ({ piece, signs: worthsOf(table, piece.name) }));
  return { pieces, moves: moveScores(table), table };
}

const sides = [
  ['own', ': '],
  ['above', ' above: '],
  ['below', ' below: '],
] as const;

function worthsOf({ signs }: WeightTable, name: string): ReadonlyMap<string, Worth> {
  const worths = new Map<string, Worth>();
  for (const [sign, worth] of Object.entries(signs)) {
    for (const [side, between] of sides) {
      if (!sign.startsWith(name + between)) continue;
      const own = sign.slice(name.length + between.length);
      const known = worths.get(own) ?? { own: null, above: null, below: null };
      known[side] = layOut(worth);
      worths.set(own, known);
    }
  }
  return worths;
}

function layOut(worth: SignWeights): Float64Array {
  return Float64Array.from(roles, (role) => worth[role] ?? 0);
}

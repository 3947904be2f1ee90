import { roles } from '../../model/roles.js';
import type { MoveScores } from './path.js';
import type { SignName } from './signs.js';
import { moveScores, type WeightTable } from './table.js';

/** A table of weights, laid out for use. */
export interface Reader {
  /** What each sign is worth, by the number of the role in the list of roles. */
  readonly signs: ReadonlyMap<SignName, Float64Array>;
  readonly moves: MoveScores;
}

/** Lays a table of weights out. */
export function readerOf(table: WeightTable): Reader {
  const signs = new Map(
    Object.entries(table.signs).map(([name, worth]) => [name, Float64Array.from(roles, (role) => worth[role] ?? 0)]),
  );
  return { signs, moves: moveScores(table) };
}

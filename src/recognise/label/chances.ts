import type { Reason } from '../../model/article.js';
import { type Role, roles } from '../../model/roles.js';
import { type State, states } from './grammar.js';
import type { Copy } from './line.js';
import { type Reader, sides } from './reader.js';
import type { SignName } from './signs.js';
import type { WeightTable } from './table.js';

const width = roles.length;

/** The number of each state's role in the list of roles. */
const roleNumbers = Uint8Array.from(states, ({ role }) => roles.indexOf(role));

/**
 * Hears all evidence on all lines of a copy, and adds up what it is worth.
 *
 * @returns line times the number of roles, plus role
 */
export function hear(copy: Copy, reader: Reader): Float64Array {
  // A line more at both ends, for what the first and the last line are worth to the lines above and below them.
  const sums = new Float64Array((copy.lines.length + 2) * width);
  for (const { piece, rowOf } of reader.pieces) {
    const account: Account = { sums, worths: reader.worths, toNeighbours: piece.neighbours === true };
    for (const line of copy.lines) {
      const seen = piece.see(line, copy);
      if (seen === null) continue;
      if (typeof seen === 'string') count(account, line.index, rowOf(seen));
      else for (const sign of seen) count(account, line.index, rowOf(sign));
    }
  }
  return sums.subarray(width, sums.length - width);
}

interface Account {
  readonly sums: Float64Array;
  readonly worths: Float64Array;
  readonly toNeighbours: boolean;
}

/** Adds what a line's sign is worth to the line and its neighbours. */
function count({ sums, worths, toNeighbours }: Account, line: number, row: number): void {
  if (row < 0) return;
  const own = row * sides.length * width;
  const here = (line + 1) * width;
  for (let role = 0; role < width; role++) sums[here + role] = at(sums, here + role) + at(worths, own + role);
  if (!toNeighbours) return;
  const below = here + width;
  const above = here - width;
  for (let role = 0; role < width; role++) {
    sums[below + role] = at(sums, below + role) + at(worths, own + width + role);
    sums[above + role] = at(sums, above + role) + at(worths, own + 2 * width + role);
  }
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** Which states a line may have: 1 for each that it may. */
export type Choice = Uint8Array;

/** Makes a choice of states. */
export function choose(mayBe: (state: State) => boolean): Choice {
  return Uint8Array.from(states, (state) => (mayBe(state) ? 1 : 0));
}

/**
 * Lays the sums of the roles out by state.
 *
 * @param choiceOf says for a line which states it may have
 * @returns line times the number of states, plus state; -Infinity where a line can't have it
 */
export function scoresOf(sums: Float64Array, choiceOf: (line: number) => Choice): Float64Array {
  const lines = sums.length / width;
  const scores = new Float64Array(lines * states.length);
  for (let line = 0; line < lines; line++) {
    const choice = choiceOf(line);
    for (let state = 0; state < states.length; state++) {
      const sum = sums[line * width + (roleNumbers[state] ?? 0)] ?? 0;
      scores[line * states.length + state] = choice[state] === 1 ? sum : -Infinity;
    }
  }
  return scores;
}

/** How sure a line's role is, and what it would be else. */
export interface Chance {
  /** 0 to 1. */
  readonly confidence: number;
  /** The most probable role but for the line's own; `null` where there is no other. */
  readonly runnerUp: Role | null;
}

/** The probabilities of a line's roles, used again line by line. */
const chances = new Float64Array(width);

/** Adds the probabilities of a line's states up by role. */
export function chanceOf(role: Role, probabilities: Float64Array, line: number): Chance {
  chances.fill(0);
  for (let state = 0; state < states.length; state++) {
    const number = roleNumbers[state] ?? 0;
    chances[number] = at(chances, number) + at(probabilities, line * states.length + state);
  }
  let runnerUp: Role | null = null;
  let most = 0;
  for (let number = 0; number < width; number++) {
    const other = roles[number];
    const chance = at(chances, number);
    if (other === undefined || other === role || chance <= most) continue;
    runnerUp = other;
    most = chance;
  }
  return { confidence: Math.min(1, at(chances, roles.indexOf(role))), runnerUp };
}

/** How many reasons are worth telling. */
const mostReasons = 8;

/** Lists what speaks for a role rather than for the runner-up, the strongest first. */
export function reasonsFor(
  names: ReadonlyArray<SignName>,
  { signs }: WeightTable,
  { role, runnerUp }: { role: Role; runnerUp: Role | null },
): ReadonlyArray<Reason> {
  const worth = (name: SignName, of: Role | null): number => (of === null ? 0 : (signs[name]?.[of] ?? 0));
  return names
    .map((name) => ({ name, weight: Math.round(100 * (worth(name, role) - worth(name, runnerUp))) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostReasons);
}

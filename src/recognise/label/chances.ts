import type { Reason } from '../../model/article.js';
import { type Role, roles } from '../../model/roles.js';
import { type State, states } from './grammar.js';
import type { Copy } from './line.js';
import type { Reader, Worth } from './reader.js';
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
export function hear(copy: Copy, { pieces }: Reader): Float64Array {
  const sums = new Float64Array(copy.lines.length * width);
  for (const { piece, signs } of pieces) {
    for (const line of copy.lines) {
      const seen = piece.see(line, copy);
      if (seen === null) continue;
      if (typeof seen === 'string') count(sums, line.index, signs.get(seen));
      else for (const sign of seen) count(sums, line.index, signs.get(sign));
    }
  }
  return sums;
}

function count(sums: Float64Array, line: number, worth: Worth | undefined): void {
  if (worth === undefined) return;
  addTo(sums, line, worth.own);
  addTo(sums, line + 1, worth.above);
  addTo(sums, line - 1, worth.below);
}

function addTo(sums: Float64Array, line: number, worth: Float64Array | null): void {
  const from = line * width;
  if (worth === null || from < 0 || from >= sums.length) return;
  for (let role = 0; role < width; role++) sums[from + role] = (sums[from + role] ?? 0) + (worth[role] ?? 0);
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

/** Adds the probabilities of a line's states up by the number of the role. */
export function chancesOf(probabilities: Float64Array, line: number): Float64Array {
  const chances = new Float64Array(width);
  for (let state = 0; state < states.length; state++) {
    const role = roleNumbers[state] ?? 0;
    chances[role] = (chances[role] ?? 0) + (probabilities[line * states.length + state] ?? 0);
  }
  return chances;
}

/** The most probable role but for one; `null` where there is no other. */
export function nextBest(chances: Float64Array, role: Role): Role | null {
  let best: Role | null = null;
  let most = 0;
  for (const [number, other] of roles.entries()) {
    const chance = chances[number] ?? 0;
    if (other === role || chance <= most) continue;
    best = other;
    most = chance;
  }
  return best;
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

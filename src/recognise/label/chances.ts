import type { Reason } from '../../model/article.js';
import { type Role, roles } from '../../model/roles.js';
import { type State, states } from './grammar.js';
import type { Reader } from './reader.js';
import type { SignName } from './signs.js';

/** The number of each state's role in the list of roles. */
const roleNumbers = states.map(({ role }) => roles.indexOf(role));

/**
 * Adds up what the signs of each line are worth.
 *
 * @param mayBe says for a line which states it may have
 * @returns line times the number of states, plus state; -Infinity where a line can't have it
 */
export function scoresOf(
  signs: ReadonlyArray<ReadonlyArray<SignName>>,
  reader: Reader,
  mayBe: (line: number) => (state: State) => boolean,
): Float64Array {
  const scores = new Float64Array(signs.length * states.length);
  for (const [line, names] of signs.entries()) {
    const sums = sumOf(names, reader);
    const allowed = mayBe(line);
    for (const [number, state] of states.entries()) {
      const sum = sums[roleNumbers[number] ?? 0] ?? 0;
      scores[line * states.length + number] = allowed(state) ? sum : -Infinity;
    }
  }
  return scores;
}

function sumOf(names: ReadonlyArray<SignName>, reader: Reader): Float64Array {
  const sums = new Float64Array(roles.length);
  for (const name of names) {
    const worth = reader.signs.get(name);
    if (worth === undefined) continue;
    for (let role = 0; role < sums.length; role++) sums[role] = (sums[role] ?? 0) + (worth[role] ?? 0);
  }
  return sums;
}

/** Adds the probabilities of a line's states up by role. */
export function chancesOf(probabilities: Float64Array, line: number): ReadonlyMap<Role, number> {
  const chances = new Map<Role, number>();
  for (const [number, { role }] of states.entries()) {
    const chance = probabilities[line * states.length + number] ?? 0;
    if (chance > 0) chances.set(role, (chances.get(role) ?? 0) + chance);
  }
  return chances;
}

/** The most probable role but for one; `null` where there is no other. */
export function nextBest(chances: ReadonlyMap<Role, number>, role: Role): Role | null {
  const others = [...chances].filter(([other]) => other !== role).sort((a, b) => b[1] - a[1]);
  return others[0]?.[0] ?? null;
}

/** How many reasons are worth telling. */
const mostReasons = 8;

/** Lists what speaks for a role rather than for the runner-up, the strongest first. */
export function weigh(
  names: ReadonlyArray<SignName>,
  reader: Reader,
  { role, runnerUp }: { role: Role; runnerUp: Role | null },
): ReadonlyArray<Reason> {
  const worth = (name: SignName, of: Role | null): number =>
    of === null ? 0 : (reader.signs.get(name)?.[roles.indexOf(of)] ?? 0);
  return names
    .map((name) => ({ name, weight: Math.round(100 * (worth(name, role) - worth(name, runnerUp))) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostReasons);
}

import type { Role } from '../../model/roles.js';
import { type State, states } from './grammar.js';
import type { MoveScores } from './path.js';

/** What a sign is worth for each role, in nats; a role that isn't there: nothing. */
export type SignWeights = Readonly<Partial<Record<Role, number>>>;

/** The table of weights, as it is written and read. */
export interface WeightTable {
  /** By the sign's name: `ending: stop`. */
  readonly signs: Readonly<Record<string, SignWeights>>;
  /** By the two states' names: `headline headline > head deck`; `begin >` and `> end` at both ends. */
  readonly moves: Readonly<Record<string, number>>;
}

/** What a copy without a headline, or one that ends where text must follow, costs in nats: there is hardly one. */
const unheardOf = -9;

/** The name under which the table has a move. */
export function moveName(from: string | null, to: string | null): string {
  return `${from ?? 'begin'} > ${to ?? 'end'}`;
}

/** Lays the moves of a table out by the numbers of their states. */
export function moveScores(table: WeightTable): MoveScores {
  return layOutMoves((from, to) => table.moves[moveName(from?.name ?? null, to?.name ?? null)] ?? 0);
}

/**
 * Lays moves out by the numbers of their states, with what the grammar itself says of beginnings and ends.
 *
 * @param worth what a move is worth; from `null` at the beginning, to `null` at the end
 */
export function layOutMoves(worth: (from: State | null, to: State | null) => number): MoveScores {
  const begin = Float64Array.from(states, (state) => worth(null, state) + (lacksHeadline(state) ? unheardOf : 0));
  const end = Float64Array.from(states, (state) => worth(state, null) + (wantsText(state) ? unheardOf : 0));
  const move = Float64Array.from(states.flatMap((to) => states.map((from) => worth(from, to))));
  return { begin, end, move, beginOdds: begin.map(Math.exp), endOdds: end.map(Math.exp), moveOdds: move.map(Math.exp) };
}

/** A copy that begins so has no headline of its own. */
function lacksHeadline({ phase }: State): boolean {
  return phase === 'head' || phase === 'story';
}

/** A line that something has to follow: a section header governs text, and a head stands over a story. */
function wantsText({ phase, role }: State): boolean {
  return phase !== 'story' || role === 'header';
}

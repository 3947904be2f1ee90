import { predecessors, states } from './grammar.js';

/** What each step of a path is worth, in nats, by state, and as odds. */
export interface MoveScores {
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** To state times the number of states, plus from state: all ways into a state lie side by side. */
  readonly move: Float64Array;
  readonly beginOdds: Float64Array;
  readonly endOdds: Float64Array;
  readonly moveOdds: Float64Array;
}

/** What is known of a copy's lines before they are read together. */
export interface Lattice {
  readonly length: number;
  /** What the evidence says: line times the number of states, plus state; -Infinity where the state is ruled out. */
  readonly scores: Float64Array;
  readonly moves: MoveScores;
}

const size = states.length;
const firsts = Uint8Array.from(predecessors, ({ first }) => first);
const lasts = Uint8Array.from(predecessors, ({ last }) => last);

/**
 * Finds the best path through the grammar, by Viterbi's algorithm: of all ways to read the lines of a copy in an order
 * that newspapers have, the one with the highest sum.
 *
 * @returns the number of each line's state
 */
export function bestPath({ length, scores, moves }: Lattice): Uint8Array {
  const from = new Uint8Array(length * size);
  const best = new Float64Array(length * size);
  for (let state = 0; state < size; state++) best[state] = at(moves.begin, state) + at(scores, state);
  for (let row = size; row < best.length; row += size) {
    for (let to = 0; to < size; to++) {
      const score = at(scores, row + to);
      const last = numberAt(lasts, to);
      let most = -Infinity;
      for (let state = score === -Infinity ? size : numberAt(firsts, to); state <= last; state++) {
        const sum = at(best, row - size + state) + at(moves.move, to * size + state);
        if (sum <= most) continue;
        most = sum;
        from[row + to] = state;
      }
      best[row + to] = most + score;
    }
  }
  return traceBack(best.subarray((length - 1) * size), from, { length, moves });
}

function traceBack(
  best: Float64Array,
  from: Uint8Array,
  { length, moves }: Pick<Lattice, 'length' | 'moves'>,
): Uint8Array {
  const path = new Uint8Array(length);
  let last = 0;
  for (let state = 1; state < size; state++) {
    if (at(best, state) + at(moves.end, state) > at(best, last) + at(moves.end, last)) last = state;
  }
  for (let line = length - 1; line >= 0; line--) {
    path[line] = last;
    last = numberAt(from, line * size + last);
  }
  return path;
}

/** Sums over all paths: how probable each state of each line is, and what a fit of the weights needs besides. */
export interface Marginals {
  /** Line times the number of states, plus state: 0 to 1. */
  readonly probabilities: Float64Array;
  /** The logarithm of the sum over all paths. */
  readonly logSum: number;
  /** Sums over the paths up to each state, and from it on, each scaled line by line. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Each state's score as odds, the best of its line being 1. */
  readonly odds: Float64Array;
}

/**
 * Weighs all paths through the grammar against one another, by the forward-backward algorithm.
 *
 * @returns how probable each state of each line is, given the whole copy
 */
export function weighPaths({ length, scores, moves }: Lattice): Marginals {
  const odds = new Float64Array(length * size);
  let logSum = 0;
  for (let line = 0; line < length; line++) logSum += expand(scores, odds, line * size);
  const forward = new Float64Array(length * size);
  for (let state = 0; state < size; state++) forward[state] = at(moves.beginOdds, state) * at(odds, state);
  logSum += Math.log(normalise(forward, 0));
  for (let line = 1; line < length; line++) {
    goForward(forward, { odds, moves, row: line * size });
    logSum += Math.log(normalise(forward, line * size));
  }
  const backward = goBack({ length, odds, moves });
  const probabilities = new Float64Array(length * size);
  for (let index = 0; index < probabilities.length; index++) {
    probabilities[index] = at(forward, index) * at(backward, index);
  }
  for (let line = 0; line < length; line++) normalise(probabilities, line * size);
  return { probabilities, logSum: logSum + endSum(forward, moves, length), forward, backward, odds };
}

/** Turns one line's scores into odds, the best state's being 1, and returns the logarithm that was taken out. */
function expand(scores: Float64Array, odds: Float64Array, row: number): number {
  let most = -Infinity;
  for (let state = 0; state < size; state++) most = Math.max(most, at(scores, row + state));
  if (most === -Infinity) return 0;
  for (let state = 0; state < size; state++) {
    const score = at(scores, row + state);
    if (score !== -Infinity) odds[row + state] = Math.exp(score - most);
  }
  return most;
}

/** Sums and odds of a copy, and where in them a line begins. */
interface Sums {
  readonly odds: Float64Array;
  readonly moves: MoveScores;
  readonly row: number;
}

function goForward(forward: Float64Array, { odds, moves: { moveOdds }, row }: Sums): void {
  for (let to = 0; to < size; to++) {
    const here = at(odds, row + to);
    if (here === 0) continue;
    const last = numberAt(lasts, to);
    let sum = 0;
    for (let state = numberAt(firsts, to); state <= last; state++) {
      sum += at(forward, row - size + state) * at(moveOdds, to * size + state);
    }
    forward[row + to] = sum * here;
  }
}

function goBack({ length, odds, moves }: Omit<Sums, 'row'> & Pick<Lattice, 'length'>): Float64Array {
  const backward = new Float64Array(length * size);
  backward.set(moves.endOdds, (length - 1) * size);
  for (let row = (length - 1) * size; row > 0; row -= size) {
    for (let to = 0; to < size; to++) {
      const here = at(odds, row + to) * at(backward, row + to);
      if (here === 0) continue;
      const last = numberAt(lasts, to);
      for (let state = numberAt(firsts, to); state <= last; state++) {
        const before = row - size + state;
        backward[before] = at(backward, before) + at(moves.moveOdds, to * size + state) * here;
      }
    }
    normalise(backward, row - size);
  }
  return backward;
}

/** The logarithm of what all endings together add. */
function endSum(forward: Float64Array, { endOdds }: MoveScores, length: number): number {
  let sum = 0;
  for (let state = 0; state < size; state++) sum += at(forward, (length - 1) * size + state) * at(endOdds, state);
  return Math.log(sum);
}

/** Divides the values of the line that begins at a place by their sum, and returns it. */
function normalise(values: Float64Array, row: number): number {
  let sum = 0;
  for (let state = 0; state < size; state++) sum += at(values, row + state);
  if (sum === 0) return 1;
  for (let state = 0; state < size; state++) values[row + state] = at(values, row + state) / sum;
  return sum;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function numberAt(values: Uint8Array, index: number): number {
  return values[index] ?? 0;
}

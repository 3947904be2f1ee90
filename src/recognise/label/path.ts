import { followers, states } from './grammar.js';

/** What each step of a path is worth, in nats, by state. */
export interface MoveScores {
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** From state times the number of states, plus to state. */
  readonly move: Float64Array;
}

/** What is known of a copy's lines before they are read together. */
export interface Lattice {
  readonly length: number;
  /** What the evidence says: line times the number of states, plus state; -Infinity where the state is ruled out. */
  readonly scores: Float64Array;
  readonly moves: MoveScores;
}

const size = states.length;
const firsts = Uint8Array.from(followers, ({ first }) => first);
const lasts = Uint8Array.from(followers, ({ last }) => last);

function firstOf(state: number): number {
  return firsts[state] ?? 0;
}

function lastOf(state: number): number {
  return lasts[state] ?? -1;
}

/**
 * Finds the best path through the grammar, by Viterbi's algorithm: of all ways to read the lines of a copy in an order
 * that newspapers have, the one with the highest sum.
 *
 * @returns the number of each line's state
 */
export function bestPath({ length, scores, moves }: Lattice): Uint8Array {
  const from = new Uint8Array(length * size);
  let best: Float64Array = new Float64Array(size).fill(-Infinity);
  for (let state = 0; state < size; state++) best[state] = at(moves.begin, state) + at(scores, state);
  for (let line = 1; line < length; line++) {
    const next = new Float64Array(size).fill(-Infinity);
    for (let state = 0; state < size; state++) {
      const before = at(best, state);
      if (before === -Infinity) continue;
      for (let to = firstOf(state); to <= lastOf(state); to++) {
        const sum = before + at(moves.move, state * size + to) + at(scores, line * size + to);
        if (sum <= at(next, to)) continue;
        next[to] = sum;
        from[line * size + to] = state;
      }
    }
    best = next;
  }
  return traceBack(best, from, { length, moves });
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
    last = from[line * size + last] ?? 0;
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
  for (let line = 0; line < length; line++) logSum += expand(scores, odds, line);
  const step = moves.move.map(Math.exp);
  const forward = new Float64Array(length * size);
  for (let state = 0; state < size; state++) forward[state] = Math.exp(at(moves.begin, state)) * at(odds, state);
  for (let line = 0; line < length; line++) {
    if (line > 0) goForward(forward, { odds, step, line });
    logSum += Math.log(normalise(forward, line));
  }
  const backward = goBack({ length, odds, step, end: moves.end });
  const probabilities = forward.map((value, index) => value * at(backward, index));
  for (let line = 0; line < length; line++) normalise(probabilities, line);
  return { probabilities, logSum: logSum + endSum(forward, moves.end, length), forward, backward, odds };
}

/** Turns one line's scores into odds, the best state's being 1, and returns the logarithm that was taken out. */
function expand(scores: Float64Array, odds: Float64Array, line: number): number {
  let most = -Infinity;
  for (let state = 0; state < size; state++) most = Math.max(most, at(scores, line * size + state));
  if (most === -Infinity) return 0;
  for (let state = 0; state < size; state++) {
    odds[line * size + state] = Math.exp(at(scores, line * size + state) - most);
  }
  return most;
}

function goForward(forward: Float64Array, sums: { odds: Float64Array; step: Float64Array; line: number }): void {
  const { odds, step, line } = sums;
  for (let state = 0; state < size; state++) {
    const before = at(forward, (line - 1) * size + state);
    if (before === 0) continue;
    for (let to = firstOf(state); to <= lastOf(state); to++) {
      const index = line * size + to;
      forward[index] = at(forward, index) + before * at(step, state * size + to) * at(odds, index);
    }
  }
}

function goBack(sums: { length: number; odds: Float64Array; step: Float64Array; end: Float64Array }): Float64Array {
  const { length, odds, step, end } = sums;
  const backward = new Float64Array(length * size);
  for (let state = 0; state < size; state++) backward[(length - 1) * size + state] = Math.exp(at(end, state));
  for (let line = length - 2; line >= 0; line--) {
    for (let state = 0; state < size; state++) {
      let sum = 0;
      for (let to = firstOf(state); to <= lastOf(state); to++) {
        const index = (line + 1) * size + to;
        sum += at(step, state * size + to) * at(odds, index) * at(backward, index);
      }
      backward[line * size + state] = sum;
    }
    normalise(backward, line);
  }
  return backward;
}

/** The logarithm of what all endings together add. */
function endSum(forward: Float64Array, end: Float64Array, length: number): number {
  let sum = 0;
  for (let state = 0; state < size; state++) sum += at(forward, (length - 1) * size + state) * Math.exp(at(end, state));
  return Math.log(sum);
}

/** Divides one line's values by their sum, and returns it. */
function normalise(values: Float64Array, line: number): number {
  let sum = 0;
  for (let state = 0; state < size; state++) sum += at(values, line * size + state);
  if (sum === 0) return 1;
  for (let state = 0; state < size; state++) values[line * size + state] = at(values, line * size + state) / sum;
  return sum;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

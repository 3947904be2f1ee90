/**
 * Fits the weights of recognition to gold articles: a conditional random field, by AdaGrad with weight decay. The order of
 * the examples is fixed and nothing is random, so that the same gold gives the same table.
 */
import { type Role, roles } from '../../src/model/roles.js';
import { followers, type State, states } from '../../src/recognise/label/grammar.js';
import { type Marginals, weighPaths } from '../../src/recognise/label/path.js';
import { priors } from '../../src/recognise/label/priors.js';
import { layOutMoves, moveName, type WeightTable } from '../../src/recognise/label/table.js';
import type { Example } from './examples.js';

/** How the weights are fitted. */
export interface FitOptions {
  /** Passes over all examples. */
  readonly passes: number;
  /** The first step's size. */
  readonly rate: number;
  /** How strongly a weight is drawn to zero: the inverse variance of a normal prior. */
  readonly decay: number;
  /** A sign on fewer lines than this gets no weight. */
  readonly fewest: number;
}

/** What gave the best cross-validated scores. */
const usualFit: FitOptions = { passes: 20, rate: 0.2, decay: 1.5, fewest: 3 };

const size = states.length;
const width = roles.length;
const markupOnly: ReadonlySet<Role> = new Set<Role>(['quote', 'list', 'other']);
const stateNumbers = new Map(states.map((state, number) => [state, number]));
const roleOfState = states.map(({ role }) => roles.indexOf(role));

/** Numbers that are learnt, with the squares of their past steps. */
interface Learnt {
  readonly worth: Float64Array;
  /** Where each number starts and is drawn back to. */
  readonly prior: Float64Array;
  readonly past: Float64Array;
}

interface Fit {
  readonly options: FitOptions;
  readonly count: number;
  /** The number of each sign; its weights stand at number times roles. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly signs: Learnt;
  /** From times (size + 1) plus to; `size` is the beginning and the end. */
  readonly moves: Learnt;
}

/** Fits a table of weights to examples. */
export function fit(examples: ReadonlyArray<Example>, options: FitOptions = usualFit): WeightTable {
  const numbers = numberSigns(examples, options.fewest);
  const names = [...numbers.keys()];
  const signs = learnt(numbers.size * width, (at) => priorOf(names[Math.floor(at / width)], roles[at % width]));
  const made: Fit = {
    options,
    count: examples.length,
    numbers,
    signs,
    moves: learnt((size + 1) * (size + 1), () => 0),
  };
  const compact = examples.map((example) => ({
    ...example,
    lines: example.signs.map((names) => numbersOf(names, numbers)),
  }));
  const stride = coprime(examples.length);
  for (let pass = 0; pass < options.passes; pass++) {
    for (let i = 0; i < compact.length; i++) {
      const example = compact[(i * stride + pass) % compact.length];
      if (example !== undefined) learn(made, example);
    }
  }
  return tableOf(made);
}

function learnt(length: number, prior: (at: number) => number): Learnt {
  const start = Float64Array.from({ length }, (_, at) => prior(at));
  return { worth: start.slice(), prior: start, past: new Float64Array(length) };
}

function priorOf(name: string | undefined, role: Role | undefined): number {
  return name === undefined || role === undefined ? 0 : (priors[name]?.[role] ?? 0);
}

/** A step through a list that visits every place and jumps from house to house. */
function coprime(length: number): number {
  for (let step = Math.max(1, Math.floor(length * 0.38)); ; step++) if (gcd(step, length) === 1) return step;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function numberSigns(examples: ReadonlyArray<Example>, fewest: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const name of signs.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
  // A sign with a prior keeps it even where this gold never shows it.
  const all = [...new Set([...names, ...Object.keys(priors)])];
  return new Map(all.sort((a, b) => (a < b ? -1 : 1)).map((name, number) => [name, number]));
}

function numbersOf(names: ReadonlyArray<string>, numbers: ReadonlyMap<string, number>): number[] {
  return names.flatMap((name) => numbers.get(name) ?? []);
}

/** An example with its signs by number. */
interface Numbered extends Example {
  readonly lines: ReadonlyArray<ReadonlyArray<number>>;
}

/** Moves the weights towards what the truth has, and away from what the reader expects without it. */
function learn(made: Fit, { lines, allowed, weight }: Numbered): void {
  const moves = layOutMoves((from, to) => made.moves.worth[moveNumber(from, to)] ?? 0);
  const free = scoresOf(made, lines);
  const bound = free.map((score, index) => (allowed[index] === 1 ? score : -Infinity));
  const expected = weighPaths({ length: lines.length, scores: free, moves });
  const wanted = weighPaths({ length: lines.length, scores: bound, moves });
  lines.forEach((numbers, line) => {
    const push = new Float64Array(width);
    for (let state = 0; state < size; state++) {
      const role = roleOfState[state] ?? 0;
      push[role] = (push[role] ?? 0) + chance(wanted, line, state) - chance(expected, line, state);
    }
    for (const number of numbers)
      for (let role = 0; role < width; role++)
        step(made, made.signs, number * width + role, weight * (push[role] ?? 0));
  });
  const pushes = new Float64Array((size + 1) * (size + 1));
  countMoves(wanted, { lines: lines.length, step: moves.move, sign: 1 }, pushes);
  countMoves(expected, { lines: lines.length, step: moves.move, sign: -1 }, pushes);
  for (const [index, push] of pushes.entries()) step(made, made.moves, index, weight * push);
}

function scoresOf({ signs }: Fit, lines: ReadonlyArray<ReadonlyArray<number>>): Float64Array {
  const scores = new Float64Array(lines.length * size);
  lines.forEach((numbers, line) => {
    for (const [state, { role }] of states.entries()) {
      let sum = markupOnly.has(role) ? -Infinity : 0;
      for (const number of numbers) sum += signs.worth[number * width + (roleOfState[state] ?? 0)] ?? 0;
      scores[line * size + state] = sum;
    }
  });
  return scores;
}

function chance(marginals: Marginals, line: number, state: number): number {
  return marginals.probabilities[line * size + state] ?? 0;
}

/** Adds up how often each move is expected. */
function countMoves(
  marginals: Marginals,
  how: { lines: number; step: Float64Array; sign: number },
  pushes: Float64Array,
): void {
  const { forward, backward, odds } = marginals;
  const add = (index: number, value: number) => {
    pushes[index] = (pushes[index] ?? 0) + how.sign * value;
  };
  for (let state = 0; state < size; state++) {
    add(size * (size + 1) + state, chance(marginals, 0, state));
    add(state * (size + 1) + size, chance(marginals, how.lines - 1, state));
  }
  for (let line = 1; line < how.lines; line++) {
    const pairs: Array<[number, number]> = [];
    let sum = 0;
    for (let from = 0; from < size; from++) {
      const before = forward[(line - 1) * size + from] ?? 0;
      if (before === 0) continue;
      const { first, last } = followers[from] ?? { first: 0, last: -1 };
      for (let to = first; to <= last; to++) {
        const at = line * size + to;
        const value = before * Math.exp(how.step[to * size + from] ?? 0) * (odds[at] ?? 0) * (backward[at] ?? 0);
        if (value === 0) continue;
        pairs.push([from * (size + 1) + to, value]);
        sum += value;
      }
    }
    for (const [index, value] of pairs) add(index, value / sum);
  }
}

/** One step of AdaGrad. */
function step(made: Fit, { worth, past, prior }: Learnt, index: number, push: number): void {
  const now = worth[index] ?? 0;
  const slope = push - (made.options.decay * (now - (prior[index] ?? 0))) / made.count;
  if (slope === 0) return;
  past[index] = (past[index] ?? 0) + slope * slope;
  worth[index] = now + (made.options.rate * slope) / Math.sqrt((past[index] ?? 0) + 1e-6);
}

function moveNumber(from: State | null, to: State | null): number {
  return numberOf(from) * (size + 1) + numberOf(to);
}

function numberOf(state: State | null): number {
  return state === null ? size : (stateNumbers.get(state) ?? size);
}

/** Writes the weights by name, to two decimals. */
function tableOf({ numbers, signs, moves }: Fit): WeightTable {
  const signTable: Record<string, Record<string, number>> = {};
  for (const [name, number] of numbers) {
    const worth = roles.flatMap((role, at) => {
      const rounded = Math.round(100 * (signs.worth[number * width + at] ?? 0)) / 100;
      return Math.abs(rounded) < 0.03 ? [] : [[role, rounded] as const];
    });
    if (worth.length > 0) signTable[name] = Object.fromEntries(worth);
  }
  const moveTable: Record<string, number> = {};
  for (const from of [null, ...states]) {
    for (const to of [null, ...states]) {
      const rounded = Math.round(100 * (moves.worth[moveNumber(from, to)] ?? 0)) / 100;
      if (Math.abs(rounded) >= 0.03) moveTable[moveName(from?.name ?? null, to?.name ?? null)] = rounded;
    }
  }
  return { signs: signTable, moves: moveTable };
}

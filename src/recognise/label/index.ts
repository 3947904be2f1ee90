import type { Reason } from '../../model/article.js';
import type { Role } from '../../model/roles.js';
import type { Block } from '../blocks/block.js';
import type { Language } from '../languages/language.js';
import { chancesOf, nextBest, scoresOf, weigh } from './chances.js';
import { type State, states } from './grammar.js';
import { look } from './line.js';
import { bestPath, weighPaths } from './path.js';
import { type Reader, readerOf } from './reader.js';
import { signsOf } from './signs.js';
import { weights as table } from './weights.js';

/** What is settled before the evidence is heard: by markup, by front matter, by somebody's hand. */
export interface Settled {
  /** Whether the headline is given and so none of the lines has to be it. */
  readonly headline: boolean;
  /** The roles that a block can have; `null` for all. */
  rolesOf(block: Block): ReadonlyArray<Role> | null;
}

/** How blocks are to be read. */
export interface How {
  readonly settled: Settled;
  /** Other weights than the shipped ones. */
  readonly reader?: Reader | undefined;
}

/** A block as it was read, with the reasons. */
export interface Labelled {
  readonly block: Block;
  readonly role: Role;
  readonly confidence: number;
  readonly runnerUp: Role | null;
  /** The strongest reasons for the role and against the runner-up, strongest first. */
  reasons(): ReadonlyArray<Reason>;
}

const fitted = readerOf(table);

/**
 * Reads the blocks of a copy: gives each a role so that together they follow the grammar of newspaper copy and the
 * evidence speaks for them as much as it can.
 *
 * @param blocks all that is to be read, in order
 * @param language whose words count
 * @param how what isn't to be decided any more, and by which weights
 */
export function label(blocks: ReadonlyArray<Block>, language: Language, { settled, reader }: How): Labelled[] {
  if (blocks.length === 0) return [];
  const weights = reader ?? fitted;
  const signs = signsOf(look(blocks, language));
  const scores = scoresOf(signs, weights, (line) => mayBe(blocks[line], settled));
  const lattice = { length: blocks.length, scores, moves: weights.moves };
  const path = bestPath(lattice);
  const { probabilities } = weighPaths(lattice);
  return blocks.map((block, line) => {
    const chances = chancesOf(probabilities, line);
    const role = states[path[line] ?? 0]?.role ?? 'paragraph';
    const runnerUp = nextBest(chances, role);
    const reasons = () => weigh(signs[line] ?? [], weights, { role, runnerUp });
    return { block, role, confidence: Math.min(1, chances.get(role) ?? 0), runnerUp, reasons };
  });
}

/** Says which states a block may have: not what is settled otherwise, and what only markup can say only by markup. */
function mayBe(block: Block | undefined, settled: Settled): (state: State) => boolean {
  const allowed = block === undefined ? null : settled.rolesOf(block);
  return ({ phase, role }) => {
    if (settled.headline && (phase === 'above' || phase === 'headline')) return false;
    return allowed === null ? !byMarkupOnly.has(role) : allowed.includes(role);
  };
}

const byMarkupOnly: ReadonlySet<Role> = new Set<Role>(['quote', 'list', 'other']);

import type { Reason } from '../../model/article.js';
import type { Role } from '../../model/roles.js';
import type { Block } from '../blocks/block.js';
import type { Language } from '../languages/language.js';
import { type Choice, chanceOf, choose, hear, reasonsFor, scoresOf } from './chances.js';
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
  const copy = look(blocks, language);
  const scores = scoresOf(hear(copy, weights), (line) => choiceOf(blocks[line], settled));
  const lattice = { length: blocks.length, scores, moves: weights.moves };
  const path = bestPath(lattice);
  const { probabilities } = weighPaths(lattice);
  let signs: ReturnType<typeof signsOf> | null = null;
  return blocks.map((block, line) => {
    const role = states[path[line] ?? 0]?.role ?? 'paragraph';
    const { confidence, runnerUp } = chanceOf(role, probabilities, line);
    const reasons = () => {
      signs ??= signsOf(copy);
      return reasonsFor(signs[line] ?? [], weights.table, { role, runnerUp });
    };
    return { block, role, confidence, runnerUp, reasons };
  });
}

const byMarkupOnly: ReadonlySet<Role> = new Set<Role>(['quote', 'list', 'other']);

/** What a line of text may be: anything but what only markup can say. */
const anything = choose(({ role }) => !byMarkupOnly.has(role));

/** What it may be where the headline is given, and the copy begins below it. */
const belowHeadline = choose((state) => !byMarkupOnly.has(state.role) && isBelow(state));

function choiceOf(block: Block | undefined, settled: Settled): Choice {
  const allowed = block === undefined ? null : settled.rolesOf(block);
  if (allowed === null) return settled.headline ? belowHeadline : anything;
  return choose((state) => allowed.includes(state.role) && (!settled.headline || isBelow(state)));
}

function isBelow({ phase }: State): boolean {
  return phase === 'head' || phase === 'story';
}

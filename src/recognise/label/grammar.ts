import type { Role } from '../../model/roles.js';

/** The parts of a copy, in order: what stands above the headline, the headline, what stands below it, the story. */
export const phases = ['above', 'headline', 'head', 'story'] as const;

/** A part of a copy. */
export type Phase = (typeof phases)[number];

/** Which roles each part can have. */
const parts: Readonly<Record<Phase, ReadonlyArray<Role>>> = {
  above: ['furniture', 'date', 'kicker', 'byline', 'quote', 'list', 'other'],
  headline: ['headline'],
  head: ['deck', 'byline', 'date', 'caption', 'furniture', 'note', 'quote', 'list', 'other'],
  story: ['paragraph', 'header', 'quote', 'list', 'other', 'caption', 'furniture', 'byline', 'date', 'note'],
};

/** Which part can follow which, line by line. */
const order: Readonly<Record<Phase, ReadonlyArray<Phase>>> = {
  above: ['above', 'headline'],
  headline: ['head', 'story'],
  head: ['head', 'story'],
  story: ['story'],
};

/** A role in a part of the copy: what a line can be, as the grammar sees it. */
export interface State {
  /** `head caption` */
  readonly name: string;
  readonly phase: Phase;
  readonly role: Role;
}

/** All states, in the order of the copy's parts. */
export const states: ReadonlyArray<State> = phases.flatMap((phase) =>
  parts[phase].map((role) => ({ name: `${phase} ${role}`, phase, role })),
);

/** What a story can begin with: until then the copy is in its head. */
const beginnings: ReadonlySet<Role> = new Set<Role>(['paragraph', 'header', 'quote', 'list', 'other']);

/** Some states that lie side by side, from one number to another, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The states that can follow each state, and those that each can follow. They lie side by side, since the parts of a copy
 * have an order, each goes on or gives way to a later one, and what a story begins with stands first in it.
 */
export const followers: ReadonlyArray<Span> = states.map((from) => spanOf((to) => canFollow(from, to)));
export const predecessors: ReadonlyArray<Span> = states.map((to) => spanOf((from) => canFollow(from, to)));

function spanOf(isIn: (state: State) => boolean): Span {
  return { first: states.findIndex(isIn), last: states.findLastIndex(isIn) };
}

function canFollow(from: State, to: State): boolean {
  const isEntry = from.phase !== 'story' && to.phase === 'story';
  return order[from.phase].includes(to.phase) && (!isEntry || beginnings.has(to.role));
}

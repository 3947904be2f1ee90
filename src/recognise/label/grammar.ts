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
  story: ['paragraph', 'header', 'caption', 'furniture', 'byline', 'date', 'note', 'quote', 'list', 'other'],
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

/** The numbers of the states that can follow each state. */
export const followers: ReadonlyArray<ReadonlyArray<number>> = states.map((from) =>
  numbersOf((to) => order[from.phase].includes(to.phase)),
);

function numbersOf(wanted: (state: State) => boolean): ReadonlyArray<number> {
  return [...states.keys()].filter((number) => {
    const state = states[number];
    return state !== undefined && wanted(state);
  });
}

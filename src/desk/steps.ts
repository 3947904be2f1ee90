import type { SourcePath } from '../model/names.js';
import type { Change } from './swap.js';

/** Something that the desk did. */
export interface Step {
  readonly source: SourcePath;
  /** In words. */
  readonly words: string;
  readonly change: Change;
}

/** What the desk did, for undoing. */
export interface Steps {
  add(step: Step): void;
  /** The last one for an article; `null` where there is none. */
  last(source: SourcePath): Step | null;
  drop(step: Step): void;
}

/** The most steps that are remembered; each holds a file before and after it. */
const most = 50;

/** Begins to remember. */
export function openSteps(): Steps {
  let steps: ReadonlyArray<Step> = [];
  return {
    add(step) {
      steps = [...steps, step].slice(-most);
    },
    last: (source) => steps.findLast((step) => step.source === source) ?? null,
    drop(step) {
      steps = steps.filter((each) => each !== step);
    },
  };
}

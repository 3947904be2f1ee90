/** A line's label beside the truth. */
export interface Judgement {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The lower ends of the classes of confidence that are told apart. */
const ends = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

/**
 * Sets a table of how often labels are right, by the confidence they were given with: a reader that knows what it doesn't
 * know is right in nine of ten lines that it is sure of to nine tenths.
 */
export function calibrationOf(judgements: ReadonlyArray<Judgement>): string {
  const classes = ends.map((from, at) =>
    line(`${from} to ${ends[at + 1] ?? 1}`, within(judgements, from, ends[at + 1])),
  );
  return ['confidence      labels   right', ...classes, line('0.9 and more', within(judgements, 0.9))].join('\n');
}

function within(judgements: ReadonlyArray<Judgement>, from: number, to = 2): ReadonlyArray<Judgement> {
  return judgements.filter(({ confidence }) => from <= confidence && confidence < to);
}

function line(name: string, judgements: ReadonlyArray<Judgement>): string {
  const right = judgements.filter(({ isRight }) => isRight).length;
  const share = judgements.length === 0 ? 'none' : `${((100 * right) / judgements.length).toFixed(1)} %`;
  return `${name.padEnd(14)} ${String(judgements.length).padStart(7)} ${share.padStart(8)}`;
}

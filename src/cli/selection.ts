import type { Problem } from './problems.js';

/** How many errors people are shown, and how many warnings of each kind. */
const most = { error: 50, warning: 10 } as const;

/** Errors count together, of whatever kind. */
const errors = 'errors';

/** Problems that people are shown, and how many there are besides. */
export interface Selection {
  readonly shown: ReadonlyArray<Problem>;
  /** What isn't shown, by its kind: the id of a warning, or `errors`. */
  readonly rest: ReadonlyMap<string, number>;
}

/**
 * Chooses the problems that people are shown. An archive of ten thousand articles may have a warning for each: nobody
 * reads so many, and the few errors among them would not be found.
 *
 * @param problems in the order in which they are told
 */
export function select(problems: ReadonlyArray<Problem>): Selection {
  const met = new Map<string, number>();
  const rest = new Map<string, number>();
  const shown = problems.filter((problem) => {
    const kind = kindOf(problem);
    const number = (met.get(kind) ?? 0) + 1;
    met.set(kind, number);
    const isShown = number <= most[problem.severity];
    if (!isShown) rest.set(kind, number - most[problem.severity]);
    return isShown;
  });
  return { shown, rest };
}

/**
 * Says how many problems aren't shown, in lines.
 *
 *     … and 830 more of the kind byline-doubtful
 *     newsgen check --json lists all.
 */
export function sayRest(rest: Selection['rest']): ReadonlyArray<string> {
  if (rest.size === 0) return [];
  const counts = [...rest].map(([kind, count]) =>
    kind === errors ? `… and ${count} more errors` : `… and ${count} more of the kind ${kind}`,
  );
  return [...counts, 'newsgen check --json lists all.'];
}

function kindOf({ severity, id }: Problem): string {
  return severity === 'error' ? errors : id;
}

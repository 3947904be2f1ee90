import { forPeople } from '../read/index.js';
import type { Change } from '../watch/index.js';
import type { Problem } from './problems.js';

/** Remembers the problems that people were told of, so that a watch needn't tell of them after each build. */
export interface Told {
  /**
   * Parts the problems of a build into those that are news and those that are older. What is wrong with a file that has
   * changed is news each time.
   */
  part(problems: ReadonlyArray<Problem>, change: Change): { news: ReadonlyArray<Problem>; older: number };
}

/** @param cwd the absolute folder, without links, that the problems' paths are relative to */
export function rememberTold(cwd: string): Told {
  let told = new Set<string>();
  return {
    part(problems, change) {
      const changed = new Set(change.map(({ path }) => forPeople(path, cwd)));
      const news = problems.filter((problem) => changed.has(problem.file) || !told.has(keyOf(problem)));
      told = new Set(problems.map(keyOf));
      return { news, older: problems.length - news.length };
    },
  };
}

function keyOf({ file, span, id, reason }: Problem): string {
  return JSON.stringify([file, span, id, reason]);
}

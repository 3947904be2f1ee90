import type { Progress } from '../build.js';
import type { Io } from './io.js';
import { progressLine } from './progress.js';
import { amount } from './summary.js';

const steps = {
  read: () => 'Reading …',
  publish: (count) => `Setting ${amount(count, 'article')} …`,
  write: (count, doing) => `${doing} … ${amount(count, 'file')}`,
} as const satisfies Record<Progress['step'], (count: number, doing: string) => string>;

/**
 * Does what takes a while, with a line in the terminal that says how far it has come.
 *
 * @param doing what is done with the files of the site: `Writing`
 */
export async function withSteps<Result>(
  io: Io,
  doing: string,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  const line = progressLine(io, () => performance.now());
  try {
    return await work(({ step, count }) => line.show(steps[step](count, doing)));
  } finally {
    line.clear();
  }
}

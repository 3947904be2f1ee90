import type { OutputPath } from '../../model/names.js';
import type { Printing } from './filter.js';

/** The pages before and after one, for `<link rel="prev">` and `next`. */
interface Neighbours {
  readonly previous: OutputPath | null;
  readonly next: OutputPath | null;
}

/**
 * Finds the neighbours of the page being made: of a page of a printed issue those in print, of a page of a long list the
 * newer and the older one. `{{ page | neighbours }}`
 */
export function neighbours(this: Printing): Neighbours {
  const { printed, turn, paging } = this.ctx;
  if (printed !== undefined) return { previous: turn?.previous?.path ?? null, next: turn?.next?.path ?? null };
  return { previous: paging?.newer ?? null, next: paging?.older ?? null };
}

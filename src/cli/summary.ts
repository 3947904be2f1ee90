import type { Outcome } from '../build.js';
import { visible } from './text/visible.js';

/** What came of a build or a check, for the last line. */
export interface Made {
  /** For people, with a full stop. */
  readonly sentence: string;
  /** For programs. */
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly seconds: number;
  /** As `Built.nextDue`. */
  readonly nextDue: string | null;
}

/** Writes a number with its noun: `1 page`, `2 pages`. */
export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * Says what a build made.
 *
 *     18 articles, 27 pages in dist: 29 files written, 0 unchanged, 0 removed, 0.4 s.
 *
 * @param where the output folder, for people
 */
export function summarise(built: Outcome, { where, milliseconds }: { where: string; milliseconds: number }): Made {
  const { articles, pages, written, unchanged, deleted, nextDue } = built;
  const made = `${amount(articles, 'article')}, ${amount(pages, 'page')} in ${visible(where)}`;
  const files = `${amount(written, 'file')} written, ${unchanged} unchanged, ${deleted} removed`;
  return {
    sentence: `${made}: ${files}, ${(milliseconds / 1000).toFixed(1)} s.`,
    facts: { articles, pages, out: where, written, unchanged, deleted, nextDue },
    seconds: Math.round(milliseconds) / 1000,
    nextDue,
  };
}

/**
 * Says what a check looked at.
 *
 *     18 articles, 27 pages: checked in 0.4 s, nothing written.
 */
export function summariseCheck({ articles, pages, nextDue }: Outcome, milliseconds: number): Made {
  const looked = `${amount(articles, 'article')}, ${amount(pages, 'page')}`;
  return {
    sentence: `${looked}: checked in ${(milliseconds / 1000).toFixed(1)} s, nothing written.`,
    facts: { articles, pages, nextDue },
    seconds: Math.round(milliseconds) / 1000,
    nextDue,
  };
}

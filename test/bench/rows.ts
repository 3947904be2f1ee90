/** What is measured: a paper, what is done to it before, and the command that builds it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure.js';
import { editOne, type SiteName, touchAll } from './sites.js';

/** One row of the table. */
export interface Row {
  readonly name: string;
  readonly about: string;
  readonly site: SiteName;
  /** Whether a paper that was built before is built. */
  readonly isAgain: boolean;
  /** Brings the paper into the state that the command finds. */
  prepare(site: string, turn: Turn): void;
}

/** Where the benchmark is. */
interface Turn {
  readonly round: number;
  readonly articles: number;
}

function clear(site: string): void {
  for (const made of ['dist', '.newsgen', 'public', 'resources', '.hugo_build.lock']) {
    rmSync(join(site, made), { recursive: true, force: true });
  }
}

const cold = { isAgain: false, prepare: clear } as const;

function untouched(name: SiteName): Pick<Row, 'isAgain' | 'prepare'> {
  return {
    isAgain: true,
    prepare: (site, { round }) => touchAll(site, name, new Date(Date.UTC(2026, 0, 1 + round))),
  };
}

function edited(name: SiteName): Pick<Row, 'isAgain' | 'prepare'> {
  return {
    isAgain: true,
    prepare: (site, { round, articles }) => editOne(site, name, { number: articles >> 1, turn: round }),
  };
}

/** All rows, in the order of a round: a paper is built from nothing first, and then again. */
export const rows: ReadonlyArray<Row> = [
  { name: 'hugo', about: 'Hugo, Markdown', site: 'hugo', ...cold },
  { name: 'text', about: "plain text, Hugo's pages", site: 'text', ...cold },
  { name: 'text-unchanged', about: 'the same again, all times new', site: 'text', ...untouched('text') },
  { name: 'text-edited', about: 'the same, one article edited', site: 'text', ...edited('text') },
  { name: 'markdown', about: "Markdown, Hugo's pages", site: 'markdown', ...cold },
  { name: 'markdown-edited', about: 'the same, one article edited', site: 'markdown', ...edited('markdown') },
  { name: 'text-full', about: 'plain text, all pages', site: 'full', ...cold },
  { name: 'full-unchanged', about: 'the same again, all times new', site: 'full', ...untouched('full') },
  { name: 'full-edited', about: 'the same, one article edited', site: 'full', ...edited('full') },
];

/**
 * Gives the command that builds a row's paper.
 *
 * @param row the row
 * @param folder the paper's folder
 * @param newsgen the folder of the newsgen that is measured, with its `bin`
 */
export function commandOf({ site }: Row, folder: string, newsgen: string): Command {
  if (site === 'hugo') return { file: 'hugo', words: ['--quiet'], folder };
  const words = [join(newsgen, 'bin/newsgen.js'), 'build', '--quiet', '--now', '2026-06-01T06:00:00Z'];
  return { file: process.execPath, words, folder };
}

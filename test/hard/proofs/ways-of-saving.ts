import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { command, expectGood, type Newsgen } from '../newsgen.js';
import { moment } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { type Desk, type Saving, savings } from '../savings.js';
import { differencesOf, treeOf } from '../tree.js';
import { built, stopWatch, type Watched, watchSite, workOf } from '../watching.js';

/** How often each way is gone, how long a site may take to be right, and how long nothing may happen afterwards. */
const limits = { turns: 5, longest: 20_000, quiet: 1300 };

/** Every way to save, under a watch. */
export const waysOfSaving: Proof = {
  name: 'ways-of-saving',
  shows:
    'However a file is saved, the watch makes the site of a clean build of it, with one build a burst, and none for nothing.',
  async run({ newsgen, room, isBounded, options, tally, hasTime }: Job) {
    const site = join(room, 'paper');
    lay(site, room);
    const watched = await watchSite(newsgen, site, ['--no-serve', '--now', moment]);
    const round: Round = { newsgen, room, site, watched, times: [], builds: [] };
    const turns = Number(options['count'] ?? (isBounded ? 1 : limits.turns));
    for (let turn = 0; turn < turns; turn++)
      for (const saving of savings)
        if (hasTime()) await tally.try('savings', `${saving.name}, turn ${turn}`, () => tryOut(saving, turn, round));
    const sorted = [...round.times].sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
    tally.note(`the site was right after ${at(0.5)} ms (median), ${at(0.95)} ms (95th percentile)`);
    tally.note(`builds a burst: ${Math.max(...round.builds)} at most`);
    await tally.try('idle', 'no work in ten seconds', () => expectIdle(watched));
    await stopWatch(watched);
  },
};

interface Round {
  readonly newsgen: Newsgen;
  readonly room: string;
  readonly site: string;
  readonly watched: Watched;
  readonly times: Array<number>;
  readonly builds: Array<number>;
}

async function tryOut(saving: Saving, turn: number, round: Round): Promise<void> {
  const { site, watched, room } = round;
  const before = buildsOf(watched);
  const file = join(site, 'articles/city/lamps.txt');
  const desk: Desk = {
    site,
    elsewhere: join(room, 'elsewhere'),
    file,
    folder: dirname(file),
    old: readFileSync(file, 'utf8'),
    text: story(`Lamps lit again ${turn} ${savings.indexOf(saving)}`),
    turn,
  };
  const start = performance.now();
  await saving.save(desk);
  if (saving.changes) await untilRight(round, start, before);
  await wait(limits.quiet);
  const made = buildsOf(watched) - before;
  round.builds.push(made);
  if (made > (saving.changes ? 1 : 0))
    throw new Error(
      `${made} builds: ${watched
        .text()
        .split('\n')
        .slice(-2 * made - 1)
        .join(' / ')}`,
    );
}

/** Waits for a build, and then for the site of a clean one. */
async function untilRight(round: Round, start: number, before: number): Promise<void> {
  const { watched, site, times } = round;
  while (buildsOf(watched) === before && performance.now() - start < limits.longest) await wait(5);
  times.push(performance.now() - start);
  const wanted = await cleanSite(round);
  while (differencesOf(treeOf(join(site, 'dist')), wanted).length > 0 && performance.now() - start < limits.longest)
    await wait(20);
  const differences = differencesOf(treeOf(join(site, 'dist')), wanted);
  if (differences.length > 0) throw new Error(differences.join('; '));
}

/** What a build of the same sources makes in a folder that knows nothing. */
async function cleanSite({ newsgen, room, site }: Round) {
  const clean = join(room, 'clean');
  rmSync(clean, { recursive: true, force: true });
  cpSync(site, clean, { recursive: true, filter: (path) => !['dist', '.newsgen'].includes(basename(path)) });
  expectGood(await command(newsgen, ['build', '--now', moment], clean), 'a clean build');
  return treeOf(join(clean, 'dist'));
}

async function expectIdle({ child }: Watched): Promise<void> {
  const before = workOf(child);
  await wait(10_000);
  const work = workOf(child) - before;
  if (work > 50) throw new Error(`${work} ms of work in ten seconds`);
}

function buildsOf(watched: Watched): number {
  return watched.text().match(built)?.length ?? 0;
}

function story(headline: string): string {
  return `${headline}\n\nBy Ann Lee\n\nThe lamps in the old town were lit again on Monday, after a year.\n`;
}

function lay(site: string, room: string): void {
  mkdirSync(join(site, 'articles/city'), { recursive: true });
  mkdirSync(join(site, 'theme/assets'), { recursive: true });
  mkdirSync(join(room, 'elsewhere'), { recursive: true });
  writeFileSync(join(site, 'newsgen.config.yaml'), 'name: Lamp\ntemplates: theme\n');
  writeFileSync(join(site, 'articles/city/lamps.txt'), story('Lamps lit again'));
}

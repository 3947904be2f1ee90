/** The one place where the pure core and the disk meet. */
import type { Theme } from './model/copy.js';
import { instantOf } from './model/moments.js';
import type { ProblemId } from './model/problems.js';
import type { Settings } from './model/settings.js';
import { type Built, dated, findNextDueIn, noWork, prove, readThemeFor } from './proof/index.js';
import { enterBuild, lastBuild, lookAtInputs } from './recall/index.js';
import { jobOf, type World } from './world.js';
import { checkOut, write } from './write/index.js';

export type { Built, Work } from './proof/index.js';
export { type Difference, type Progress, type Published, publishedSite, verifySite, type World } from './world.js';

/**
 * Builds the site: reads, publishes, writes.
 *
 * @returns what came of it; problems of articles are messages on `copy`, and each keeps only its own article off the site
 * @throws Failure where a folder can't be used or the disk fails; the reason of the signal where one ends the build
 */
export async function build(given: Settings, world: World): Promise<Built> {
  return buildWith(given, world, null);
}

async function buildWith(settings: Settings, world: World, theme: Theme | null): Promise<Built> {
  const job = jobOf(settings, world);
  checkOut(job);
  return prove(settings, { world, theme, hand: (files) => write(files, job) });
}

/** What came of a build that may not have had to be done. */
export type Outcome = Omit<Built, 'edition'>;

/**
 * Builds the site unless nothing has changed since the last build: neither the copy, the theme, the settings and newsgen, nor
 * the output folder, nor what the time of day lets be seen.
 *
 * @returns as `build`
 * @throws as `build`
 */
export async function buildIfNeeded(given: Settings, world: World): Promise<Outcome> {
  const settings = dated(given);
  const job = jobOf(settings, world);
  checkOut(job);
  const theme = settings.cache ? await readThemeFor(settings, world) : null;
  const inputs = theme === null ? null : lookAtInputs(settings, theme, world);
  const from = instantOf(settings.now ?? '', settings.timezone);
  const last = inputs === null ? null : lastBuild(job, { inputs: inputs.digest, moment: from, cwd: world.cwd });
  if (last !== null) return { ...last, work: noWork };
  const built = await buildWith(settings, world, theme);
  if (inputs?.isStill() === true && !mayPass(built)) enterBuild(job, built, { inputs: inputs.digest, moment: from });
  return built;
}

/** Problems that a machine has, and may have no more after something was installed or mended. */
const ofMachine: ReadonlyArray<string | undefined> = [
  'copy-unreadable',
  'picture-unreadable',
  'card-letters',
  'card-plain',
  'card-failed',
] satisfies ProblemId[];

/** Says whether something is wrong that may be right at the next build, though nothing of the site is another. */
function mayPass({ copy }: Built): boolean {
  return copy.some(({ messages }) => messages.some(({ ruleId }) => ofMachine.includes(ruleId)));
}

/**
 * Does all that a build does but write the site, and so finds all that a build would complain of: every page is made, since
 * a template may fail at one of them. The output folder isn't looked at.
 *
 * @returns as `build`; nothing is written, unchanged or deleted
 * @throws as `build`, but for what is wrong with the output folder
 */
export async function check(given: Settings, world: World): Promise<Built> {
  return prove(given, {
    world,
    async hand(files) {
      for (const { bytes } of files) void bytes;
      return { written: 0, unchanged: 0, deleted: 0 };
    },
  });
}

/**
 * Finds the moment when the next article comes out or expires. Nothing is built.
 *
 * @returns the moment as RFC 3339 has it, in UTC; `null` where nothing is due
 * @throws Failure where a folder can't be used
 */
export async function findDue(settings: Settings, world: World): Promise<string | null> {
  return findNextDueIn(dated(settings), world);
}

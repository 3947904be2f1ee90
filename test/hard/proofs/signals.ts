import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildArguments, command, type Ended, expectGood, start } from '../newsgen.js';
import { cleanBuild, type Expectation, expectSite, look } from '../oracle.js';
import { editionsOf } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { type Random, randomFrom } from '../seeds.js';
import { type Files, lay } from '../tree.js';

/** Ways to end a build: the signals that are sent, one after another. */
const ways: ReadonlyArray<ReadonlyArray<NodeJS.Signals>> = [['SIGINT'], ['SIGTERM'], ['SIGINT', 'SIGINT'], ['SIGHUP']];

/** How soon a signal has to end a build, in milliseconds, on a machine that has nothing else to do. */
const soon = 2000;

/** `newsgen build` gets signals at any time, or its reader goes away. */
export const signals: Proof = {
  name: 'signals',
  shows:
    'A signal ends a build within two seconds; the site is old, new or flagged. A reader that goes away ends nothing.',
  async run(job) {
    const random = randomFrom(job.seed);
    const field = await fieldOf(job);
    const rounds = Number(job.options['count'] ?? (job.isBounded ? 8 : 190));
    const slowest = { milliseconds: 0 };
    for (let round = 0; round < rounds && job.hasTime(); round++) {
      const way = ways[round % ways.length] ?? [];
      await job.tally.try(way.join(' and '), `round ${round}`, () =>
        interrupt(job, { ...field, random, way, slowest }),
      );
    }
    for (let round = 0; round < rounds / 18 && job.hasTime(); round++)
      await job.tally.try('readers that go away', `round ${round}`, () => goAway(job, field));
    job.tally.note(`the slowest end came ${Math.round(slowest.milliseconds)} ms after its signal`);
  },
};

interface Field extends Expectation {
  readonly site: string;
  readonly files: { readonly old: Files; readonly young: Files };
  readonly span: number;
}

interface Round extends Field {
  readonly random: Random;
  readonly way: ReadonlyArray<NodeJS.Signals>;
  readonly slowest: { milliseconds: number };
}

async function fieldOf(job: Job): Promise<Field> {
  const { newsgen, room, seed } = job;
  const files = editionsOf(8, seed);
  const old = await cleanBuild(newsgen, join(room, 'old'), files.old);
  const young = await cleanBuild(newsgen, join(room, 'young'), files.young);
  const site = join(room, 'site');
  mkdirSync(site);
  await prepare(job, { site, files });
  const ended = await start(newsgen, buildArguments, { cwd: site }).ended;
  expectGood(ended, 'an undisturbed build');
  return { site, files, old, young, span: ended.milliseconds };
}

/** Builds the old site and lays the new one's sources. */
async function prepare({ newsgen }: Job, { site, files }: Pick<Field, 'site' | 'files'>): Promise<void> {
  lay(site, files.old);
  expectGood(await command(newsgen, buildArguments, site), 'the build before');
  lay(site, files.young);
}

async function interrupt(job: Job, round: Round): Promise<void> {
  const { site, span, random, way, slowest } = round;
  await prepare(job, round);
  const { child, ended } = start(job.newsgen, buildArguments, { cwd: site });
  await pause(random.below(Math.ceil(span)));
  const sent = performance.now();
  const isSent = child.exitCode === null && child.kill(way[0]);
  for (const signal of way.slice(1)) {
    await pause(random.below(50));
    child.kill(signal);
  }
  const end = await ended;
  if (isSent && end.code !== 0) slowest.milliseconds = Math.max(slowest.milliseconds, performance.now() - sent);
  if (end.code !== 0) judge(end, { way, waited: performance.now() - sent });
  await look(job.newsgen, site, round);
  expectGood(await command(job.newsgen, buildArguments, site), 'the next build');
  await expectSite(job.newsgen, site, round.young);
}

const codes: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** A build that was ended says so by its code, or by the signal, which a shell makes that code of. */
function judge({ code, signal, err }: Ended, { way, waited }: { way: Round['way']; waited: number }): void {
  const [first = ''] = way;
  if (signal !== first && code !== codes[first]) throw new Error(`exit ${code ?? signal} after ${first}: ${err}`);
  if (waited > soon) throw new Error(`${first} ended it after ${Math.round(waited)} ms only`);
}

async function goAway(job: Job, field: Field): Promise<void> {
  await prepare(job, field);
  const { child, ended } = start(job.newsgen, buildArguments, { cwd: field.site });
  child.stdout?.destroy();
  child.stderr?.destroy();
  const { code, signal } = await ended;
  if (code !== 0) throw new Error(`exit ${code ?? signal} where nobody reads what it says`);
  await expectSite(job.newsgen, field.site, field.young);
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { expectGood, launch } from '../newsgen.js';
import { expectSite, look, repair } from '../oracle.js';
import type { Job, Proof } from '../proof.js';
import { type Random, randomFrom } from '../seeds.js';
import { digest, type Files, put, type Tree, treeOf } from '../tree.js';
import { jobOf, writeHere, writerLine } from '../writer.js';

/** The writing of a large site is killed at any time, half of the times while it goes out, and is read all the while. */
export const killAtTimes: Proof = {
  name: 'kill-at-times',
  shows: 'Killed at any time, the site is old, new or flagged; who reads it meanwhile finds whole files only.',
  async run(job) {
    const random = randomFrom(job.seed);
    const field = await fieldOf(job, random);
    const rounds = Number(job.options['count'] ?? (job.isBounded ? 30 : 500));
    const states = new Map<string, number>();
    for (let round = 0; round < rounds && job.hasTime(); round++) {
      const [before, after] = round % 2 === 0 ? [field.old, field.young] : [field.young, field.old];
      const count = (state: string) => states.set(state, (states.get(state) ?? 0) + 1);
      await job.tally.try('kills', `round ${round}`, () =>
        kill(job, { ...field, before, after, random, round, count }),
      );
    }
    job.tally.note(
      `found ${[...states].map(([state, count]) => `${count} ${state}`).join(', ')} before the next command`,
    );
    job.tally.note(`${field.seen.count} files read meanwhile`);
  },
};

interface Edition {
  readonly folder: string;
  readonly tree: Tree;
}

interface Field {
  readonly site: string;
  readonly old: Edition;
  readonly young: Edition;
  /** How long the writing takes when nothing disturbs it, in milliseconds. */
  readonly span: number;
  readonly seen: { count: number };
}

interface Round extends Field {
  readonly before: Edition;
  readonly after: Edition;
  readonly random: Random;
  readonly round: number;
  readonly count: (state: string) => void;
}

async function fieldOf(job: Job, random: Random): Promise<Field> {
  const size = Number(job.options['size'] ?? (job.isBounded ? 200 : 1000));
  const site = join(job.room, 'site');
  mkdirSync(site);
  const old = editionOf(join(job.room, 'old'), pages(size, random, 'old'));
  const young = editionOf(join(job.room, 'young'), pages(size, random, 'young'));
  await writeHere(job.newsgen, site, old.folder);
  const spans: Array<number> = [];
  for (const { folder } of [young, old]) {
    const ended = await launch(writerLine(job.newsgen, site, folder), { cwd: site }).ended;
    expectGood(ended, 'an undisturbed writing');
    spans.push(ended.milliseconds);
  }
  return { site, old, young, span: Math.max(...spans), seen: { count: 0 } };
}

function editionOf(folder: string, files: Files): Edition {
  put(folder, files);
  const tree = treeOf(folder);
  if (tree === null) throw new Error('Unexpected edition without files');
  return { folder, tree };
}

/** One page in ten is of this edition only, and three in ten are the same in both. */
function pages(size: number, random: Random, edition: string): Files {
  const paths = Array.from({ length: size }, (_, number) => ({ number, path: `${number % 17}/${number}/index.html` }));
  return Object.fromEntries(
    paths.map(({ number, path }) => {
      const isOwn = number % 10 === 0;
      const isSame = number % 10 > 6;
      const text = `${isSame ? 'same' : edition} ${number} `.repeat(isSame ? 300 : 200 + random.below(200));
      return [isOwn ? `${edition}-${path}` : path, text];
    }),
  );
}

async function kill(job: Job, round: Round): Promise<void> {
  const { site, before, after, span, random } = round;
  const { newsgen } = job;
  const { child, ended } = launch(writerLine(newsgen, site, after.folder), { cwd: site });
  const running = { isOver: false };
  const reading = readMeanwhile(round, running);
  const { journal } = newsgen.places.placesOf(jobOf(site));
  if (round.round % 4 < 2) await pause(random.below(Math.ceil(span)));
  else while (!existsSync(journal) && child.exitCode === null) await turn();
  if (round.round % 4 >= 2) await pause(random.below(Math.ceil(span / 8)));
  child.kill('SIGKILL');
  await ended;
  running.isOver = true;
  await reading;
  const expectation = { old: before.tree, young: after.tree };
  round.count(await look(newsgen, site, expectation));
  if (random.below(2) === 0) await repair(newsgen, site, expectation);
  await writeHere(newsgen, site, after.folder);
  await expectSite(newsgen, site, after.tree);
}

/** Reads pages of the site as its readers do; each must be one of the two that it may be. */
async function readMeanwhile(
  { site, before, after, random, seen }: Round,
  running: { isOver: boolean },
): Promise<void> {
  const paths = [...before.tree.keys()].filter((path) => after.tree.has(path));
  while (!running.isOver) {
    const path = random.pick(paths);
    const found = digest(readFileSync(join(site, 'dist', path)));
    if (found !== before.tree.get(path) && found !== after.tree.get(path)) throw new Error(`${path} was read in part`);
    seen.count += 1;
    await turn();
  }
}

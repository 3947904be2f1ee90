import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildArguments, command, expectGood, launch } from '../newsgen.js';
import { cleanBuild, type Expectation, expectSite, look, repair } from '../oracle.js';
import { editionsOf } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { randomFrom, spread } from '../seeds.js';
import { type Call, callsOf, changes, disturb, needStrace } from '../strace.js';
import { type Files, lay } from '../tree.js';
import { writeHere, writerLine } from '../writer.js';

/** A build is killed before each of its calls that change the disk. */
export const killAtCalls: Proof = {
  name: 'kill-at-calls',
  shows: 'Killed at any call, the site is the old one, the new one, or flagged, and the next command puts it right.',
  async run(job) {
    needStrace();
    const points: Array<Point> = [];
    for (const scene of await scenesOf(job)) points.push(...(await pointsOf(job, scene)));
    for (const [index, point] of randomFrom(job.seed).shuffle(points).entries()) {
      if (!job.hasTime()) break;
      const label = `${point.call.number}: ${point.call.text.replaceAll(job.room, '')}`;
      await job.tally.try(`kills at ${point.scene.name}`, label, () => killAt(job, point, index));
    }
  },
};

interface Scene extends Expectation {
  readonly name: string;
  /** The command that is killed. */
  readonly line: ReadonlyArray<string>;
  /** How many of its calls it is killed at; where not given, all of them. */
  readonly limit?: number;
  /** Makes the folder as it was before, whatever is in it. */
  prepare(): Promise<void>;
  /** The next command. */
  again(): Promise<void>;
}

async function scenesOf(job: Job): Promise<ReadonlyArray<Scene>> {
  const { newsgen, room } = job;
  const editions = editionsOf(4, job.seed);
  const site = join(room, 'site');
  const [oldFiles, youngFiles] = [join(room, 'old/dist'), join(room, 'young/dist')];
  const old = await cleanBuild(newsgen, join(room, 'old'), editions.old);
  const young = await cleanBuild(newsgen, join(room, 'young'), editions.young);
  const writing = (before: string | null, after: string) => ({
    line: writerLine(newsgen, site, after),
    prepare: async () => {
      rmSync(site, { recursive: true, force: true });
      mkdirSync(site);
      if (before !== null) await writeHere(newsgen, site, before);
    },
    again: async () => {
      await writeHere(newsgen, site, after);
    },
  });
  const change = { name: 'a change', old, young, ...writing(oldFiles, youngFiles) };
  const interrupted = await middleOf(job, change);
  return [
    { name: 'a first build', old: null, young, ...writing(null, youngFiles) },
    change,
    { name: 'the change back', old: young, young: old, ...writing(youngFiles, oldFiles) },
    { name: 'no change', old: young, young, ...writing(youngFiles, youngFiles) },
    { ...change, name: 'a repair', prepare: interrupted },
    { name: 'newsgen build', old, young, limit: job.isBounded ? 2 : 40, ...building(job, editions) },
  ];
}

/** The whole command, of which the others are a part. */
function building({ newsgen, room }: Job, editions: { old: Files; young: Files }) {
  const site = join(room, 'site');
  return {
    line: [newsgen.node, newsgen.bin, ...buildArguments],
    prepare: async () => {
      rmSync(site, { recursive: true, force: true });
      lay(site, editions.old);
      expectGood(await command(newsgen, buildArguments, site), 'the build before');
      lay(site, editions.young);
    },
    again: async () => expectGood(await command(newsgen, buildArguments, site), 'the next build'),
  };
}

/** Kills a build while it goes out, and gives what brings the folder into that state again. */
async function middleOf(job: Job, scene: Scene): Promise<() => Promise<void>> {
  const [site, kept] = [join(job.room, 'site'), join(job.room, 'kept')];
  const calls = await callsIn(job, scene);
  const renames = calls.filter(({ name, text }) => /^rename/.test(name) && text.includes('/dist/'));
  const middle = renames[Math.floor(renames.length / 2)];
  if (middle === undefined) throw new Error('Unexpected build that moves nothing into dist');
  await scene.prepare();
  await disturb(workOf(job, scene), { call: middle, by: 'signal=SIGKILL' });
  if ((await look(job.newsgen, site, scene)) !== 'mixed') throw new Error('Unexpected kill that left no mixture');
  cpSync(site, kept, { recursive: true, preserveTimestamps: true });
  return async () => {
    rmSync(site, { recursive: true });
    cpSync(kept, site, { recursive: true, preserveTimestamps: true });
  };
}

interface Point {
  readonly scene: Scene;
  readonly call: Call;
}

function workOf({ room }: Job, { line }: Scene) {
  return { line, cwd: join(room, 'site'), log: join(room, 'strace.log') };
}

async function callsIn(job: Job, scene: Scene): Promise<ReadonlyArray<Call>> {
  await scene.prepare();
  const calls = await callsOf(workOf(job, scene), changes);
  const site = join(job.room, 'site');
  return calls.filter(({ path, text }) => path.startsWith(site) && !text.includes('O_RDONLY'));
}

/** Lists the calls of a build that change the disk; bounded, some of them. */
async function pointsOf(job: Job, scene: Scene): Promise<ReadonlyArray<Point>> {
  const calls = await callsIn(job, scene);
  job.tally.note(`${scene.name}: ${calls.length} calls change the disk`);
  const limit = scene.limit ?? (job.isBounded ? Number(job.options['count'] ?? 12) : calls.length);
  return spread(calls, limit).map((call) => ({ scene, call }));
}

async function killAt(job: Job, { scene, call }: Point, index: number): Promise<void> {
  const { newsgen, room } = job;
  const site = join(room, 'site');
  await scene.prepare();
  const { signal, code, last } = await disturb(workOf(job, scene), { call, by: 'signal=SIGKILL' });
  if (signal !== 'SIGKILL' || !last.includes(call.path)) throw new Error(`was not killed there: ${code} ${last}`);
  await look(newsgen, site, scene);
  if (index % 2 === 0) await repair(newsgen, site, scene);
  if (index % 10 === 5) expectGood(await launch(scene.line, { cwd: site }).ended, 'the next command');
  else await scene.again();
  await expectSite(newsgen, site, scene.young);
}

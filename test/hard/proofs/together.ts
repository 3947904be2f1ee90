import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { thisProcess } from '../../../src/write/machine.js';
import { buildArguments, command, type Ended, expectGood, launch, type Newsgen, run } from '../newsgen.js';
import { expectSite } from '../oracle.js';
import { configOf, filesOf, storiesOf } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { type Random, randomFrom } from '../seeds.js';
import { differencesOf, put, type Tree, treeOf } from '../tree.js';
import { jobOf, writeHere, writerLine } from '../writer.js';

/** Several builds write to one folder at once, beside what dead ones left. */
export const together: Proof = {
  name: 'together',
  shows: 'Of builds at once one writes, the others end with 75 or come after it; a dead process holds no lock.',
  async run(job) {
    const random = randomFrom(job.seed);
    const field = await fieldOf(job);
    const rounds = Number(job.options['count'] ?? (job.isBounded ? 20 : 180));
    const counts = { built: 0, busy: 0 };
    for (let round = 0; round < rounds && job.hasTime(); round++)
      await job.tally.try('rounds of writers', `round ${round}`, () => race(job, { ...field, random, counts }));
    for (let round = 0; round < rounds / 9 && job.hasTime(); round++)
      await job.tally.try('rounds of builds', `round ${round}`, () => raceOfBuilds(job, { ...field, random, counts }));
    job.tally.note(`${counts.built} wrote, ${counts.busy} found another at it`);
    for (const lock of locks()) await job.tally.try('locks', lock.name, () => meet(job, field, lock));
  },
};

interface Field {
  readonly site: string;
  readonly editions: ReadonlyArray<{
    /** The folder with the files of the site. */
    readonly folder: string;
    readonly tree: Tree;
    /** The folder of copy, in the site's. */
    readonly copy: string;
  }>;
}

interface Race extends Field {
  readonly random: Random;
  readonly counts: { built: number; busy: number };
}

/** Two lots of copy for one site, and what comes of each. */
async function fieldOf({ newsgen, room, seed }: Job): Promise<Field> {
  const site = join(room, 'site');
  const editions = [];
  for (const number of [0, 1]) {
    const folder = join(room, `clean-${number}`);
    const copy = `copy-${number}`;
    const files = Object.entries(filesOf(storiesOf(6, seed + number))).map(([path, text]) => [
      path.replace('articles', copy),
      text,
    ]);
    for (const each of [folder, site]) put(each, { ...Object.fromEntries(files), ...configOf('The Tidings') });
    expectGood(await command(newsgen, [...buildArguments, '--articles', copy], folder), 'an undisturbed build');
    const tree = treeOf(join(folder, 'dist'));
    if (tree === null) throw new Error('Unexpected build without a site');
    editions.push({ folder: join(folder, 'dist'), tree, copy });
  }
  return { site, editions };
}

async function race({ newsgen }: Job, { site, editions, random, counts }: Race): Promise<void> {
  if (random.below(3) === 0) leaveLock(site, random);
  if (random.below(5) === 0) rmSync(join(site, 'dist'), { recursive: true, force: true });
  const endings = await Promise.all(
    Array.from({ length: 2 + random.below(3) }, async () => {
      await pause(random.below(60));
      const { folder } = random.pick(editions);
      return launch(writerLine(newsgen, site, folder), { cwd: site }).ended;
    }),
  );
  judge(endings, counts);
  await expectOneOf(newsgen, site, editions);
}

async function raceOfBuilds({ newsgen }: Job, { site, editions, random, counts }: Race): Promise<void> {
  if (random.below(2) === 0) leaveLock(site, random);
  const endings = await Promise.all(
    editions.map(({ copy }) => run(newsgen, [...buildArguments, '--articles', copy], { cwd: site })),
  );
  judge(endings, counts);
  await expectOneOf(newsgen, site, editions);
}

async function expectOneOf(newsgen: Newsgen, site: string, editions: Field['editions']): Promise<void> {
  const found = treeOf(join(site, 'dist'));
  const edition = editions.find(({ tree }) => differencesOf(found, tree).length === 0);
  if (edition === undefined) throw new Error('a mixture of two builds');
  await expectSite(newsgen, site, edition.tree);
}

/** Leaves the lock of a process that is no more. */
function leaveLock(site: string, random: Random): void {
  const dead = {
    ...thisProcess(),
    ...random.pick([{ started: '1' }, { boot: 'an earlier one' }, { pid: 2 ** 22 + 1 }]),
  };
  put(site, { '.newsgen/lock': random.pick([`${JSON.stringify(dead)}\n`, '', '{"pid":']) });
}

function judge(endings: ReadonlyArray<Ended>, counts: { built: number; busy: number }): void {
  for (const { code, signal, err } of endings) {
    if (code !== 0 && code !== 75) throw new Error(`exit ${code ?? signal}: ${err}`);
    if (code === 0) counts.built += 1;
    else counts.busy += 1;
    if (code === 75 && !/Another build is running/.test(err)) throw new Error(`75 without a reason: ${err}`);
  }
  if (!endings.some(({ code }) => code === 0)) throw new Error('nobody wrote');
}

interface Lock {
  readonly name: string;
  /** Puts it where the lock is. */
  readonly leave: (path: string) => void;
  /** The code that a build ends with; 0 where it takes the lock over. */
  readonly code: number;
}

function locks(): ReadonlyArray<Lock> {
  const written = (name: string, change: Partial<ReturnType<typeof thisProcess>>, code: number): Lock => {
    const text = `${JSON.stringify({ ...thisProcess(), ...change })}\n`;
    return { name, leave: (path) => writeFileSync(path, text), code };
  };
  const bytes = (name: string, text: string): Lock => ({ name, leave: (path) => writeFileSync(path, text), code: 0 });
  return [
    written('a process that runs', {}, 75),
    written('a process of another machine', { host: `not-${hostname()}` }, 75),
    written('a process that is dead', { pid: 2 ** 22 + 1 }, 0),
    written('a number that another process has now', { started: '1' }, 0),
    written('an earlier run of the machine', { boot: 'an earlier one' }, 0),
    bytes('nothing in it', ''),
    bytes('half a line', '{"pid":12'),
    bytes('zeros', '\0'.repeat(90)),
    bytes('another kind of JSON', '[1, 2]'),
    { name: 'a folder', leave: (path) => mkdirSync(path), code: 73 },
    { name: 'a FIFO', leave: (path) => execFileSync('mkfifo', [path]), code: 73 },
    { name: 'a link that leads nowhere', leave: (path) => symlinkSync('/nowhere/at/all', path), code: 75 },
  ];
}

async function meet({ newsgen }: Job, { site, editions }: Field, { leave, code }: Lock): Promise<void> {
  const { lock } = newsgen.places.placesOf(jobOf(site));
  const [edition] = editions;
  if (edition === undefined) throw new RangeError('Unexpected field without editions');
  leave(lock);
  try {
    const ended = await launch(writerLine(newsgen, site, edition.folder), { cwd: site }).ended;
    if (ended.code !== code) throw new Error(`exit ${ended.code}, expected ${code}: ${ended.err}`);
    if (code !== 0 && !ended.err.includes(lock)) throw new Error(`doesn't name the lock: ${ended.err}`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  await writeHere(newsgen, site, edition.folder);
  await expectSite(newsgen, site, edition.tree);
}

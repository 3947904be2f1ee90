import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildArguments, command, type Ended, expectGood } from '../newsgen.js';
import { cleanBuild, type Expectation, expectSite, look } from '../oracle.js';
import { editionsOf } from '../paper.js';
import { CannotRun, type Job, type Proof } from '../proof.js';
import { spread } from '../seeds.js';
import { type Files, lay, type Tree } from '../tree.js';

/** Builds on a disk of its own that has less and less room. */
export const fullDisk: Proof = {
  name: 'full-disk',
  shows:
    'On a disk that is really full the old site stays, people are told, and with room again the build goes through.',
  async run(job) {
    const disk = join(job.room, 'disk');
    mkdirSync(disk);
    mount(disk, ['size=64m']);
    try {
      await fill(job, disk);
    } finally {
      spawnSync('umount', [disk]);
    }
  },
};

/** Mounts a disk in memory, which only some users may. */
function mount(folder: string, options: ReadonlyArray<string>): void {
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new CannotRun(`no disk can be mounted here: ${error?.message ?? stderr.trim()}`);
}

function resize(folder: string, option: string): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${option}`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the disk can't be made smaller: ${stderr}`);
}

interface Level {
  readonly name: string;
  /** How much room there is on the disk beside the old site. */
  readonly option: string;
  readonly isFirst: boolean;
}

async function fill(job: Job, disk: string): Promise<void> {
  const files = editionsOf(6, job.seed);
  const old = await cleanBuild(job.newsgen, join(job.room, 'old'), files.old);
  const young = await cleanBuild(job.newsgen, join(job.room, 'young'), files.young);
  const site = join(disk, 'site');
  mkdirSync(site);
  const endings = new Map<string, number>();
  for (const level of await levelsOf(job, { disk, site, files })) {
    if (!job.hasTime()) break;
    await job.tally.try(level.isFirst ? 'first builds' : 'changes', level.name, async () => {
      const ending = await squeeze(job, { disk, site, files, level, old: level.isFirst ? null : old, young });
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    });
  }
  job.tally.note([...endings].map(([ending, count]) => `${count} ${ending}`).join(', '));
}

interface Ground {
  readonly disk: string;
  readonly site: string;
  readonly files: { readonly old: Files; readonly young: Files };
}

/** Levels from no room at all to enough, of bytes and of names. */
async function levelsOf(job: Job, ground: Ground): Promise<ReadonlyArray<Level>> {
  const steps = Number(job.options['count'] ?? (job.isBounded ? 6 : 32));
  const rooms: Array<{ readonly isFirst: boolean; readonly bytes: number; readonly names: number }> = [];
  for (const isFirst of [true, false]) {
    await prepare(job, { ...ground, isFirst });
    const before = used(ground.disk);
    expectGood(await command(job.newsgen, buildArguments, ground.site), 'a build with room enough');
    // While a change goes out the old files and the new ones are there; after it only these.
    const after = used(ground.disk);
    rooms.push({
      isFirst,
      bytes: 3 * after.bytes - 2 * before.bytes + 400,
      names: 2 * (after.names - before.names) + 150,
    });
  }
  return rooms.flatMap(({ isFirst, bytes, names }) => [
    ...Array.from({ length: steps }, (_, index) => Math.round((bytes * index) / (steps - 1))).map((room) => ({
      name: `${room} blocks of room`,
      option: `size:${room}`,
      isFirst,
    })),
    ...spread(
      Array.from({ length: names }, (_, index) => index),
      Math.ceil(steps / 2),
    ).map((room) => ({
      name: `room for ${room} names`,
      option: `nr_inodes:${room}`,
      isFirst,
    })),
  ]);
}

/** What is used of a disk: blocks of 4096 bytes, and names. */
function used(disk: string): { bytes: number; names: number } {
  const read = (option: string) => {
    const { stdout } = spawnSync('df', [option, disk], { encoding: 'utf8' });
    return Number(stdout.trim().split('\n').at(-1)?.split(/\s+/)[2] ?? Number.NaN);
  };
  return { bytes: Math.ceil(read('-k') / 4), names: read('-i') };
}

async function prepare({ newsgen }: Job, { disk, site, files, isFirst }: Ground & { isFirst: boolean }): Promise<void> {
  resize(disk, 'size=64m,nr_inodes=100000');
  spawnSync('rm', ['-rf', join(site, 'dist'), join(site, '.newsgen')]);
  lay(site, files.old);
  if (!isFirst) expectGood(await command(newsgen, buildArguments, site), 'the build before');
  lay(site, files.young);
}

async function squeeze(job: Job, ground: Ground & Expectation & { level: Level; young: Tree }): Promise<string> {
  const { disk, site, level, young } = ground;
  await prepare(job, { ...ground, isFirst: level.isFirst });
  const { bytes, names } = used(disk);
  const [kind = '', room = '0'] = level.option.split(':');
  resize(disk, kind === 'size' ? `size=${(bytes + Number(room)) * 4096}` : `nr_inodes=${names + Number(room)}`);
  const result = await command(job.newsgen, buildArguments, site);
  judge(result);
  const state = await look(job.newsgen, site, ground);
  if (result.code === 0 && state !== 'young') throw new Error(`ended well, and the site is ${state}`);
  if (result.code !== 0 && state === 'mixed') throw new Error(`the site is mixed: ${result.err}`);
  resize(disk, 'size=64m,nr_inodes=100000');
  expectGood(await command(job.newsgen, buildArguments, site), 'the build with room again');
  await expectSite(job.newsgen, site, young);
  return `with ${result.code} and the site ${state}`;
}

function judge({ code, err }: Ended): void {
  if (code !== 0 && code !== 74) throw new Error(`exit ${code}: ${err}`);
  if (code === 74 && !/Make room|has room/.test(err)) throw new Error(`no remedy: ${err}`);
}

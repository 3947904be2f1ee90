import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildArguments, command, expectGood } from '../newsgen.js';
import { cleanBuild } from '../oracle.js';
import { editionsOf } from '../paper.js';
import { CannotRun, type Job, type Proof } from '../proof.js';
import { type Random, randomFrom } from '../seeds.js';
import { digest, expectSame, type Files, lay, type Tree, treeOf } from '../tree.js';

/** What newsgen keeps from build to build is damaged. */
export const damagedCache: Proof = {
  name: 'damaged-cache',
  shows: 'Whatever happens to what is kept from build to build, the next build is right, and none crashes.',
  async run(job) {
    const field = await fieldOf(job);
    const random = randomFrom(job.seed);
    const rounds = Number(job.options['count'] ?? (job.isBounded ? 60 : 5300));
    for (let round = 0; round < rounds && job.hasTime(); round++) {
      const damage = round % 16 === 0 ? random.pick(damages) : flip;
      await job.tally.try(damage.name, `round ${round}`, () => suffer(job, { ...field, random, round, damage }));
    }
  },
};

interface Field {
  readonly site: string;
  readonly editions: ReadonlyArray<{ readonly files: Files; readonly tree: Tree }>;
}

interface Round extends Field {
  readonly random: Random;
  readonly round: number;
  readonly damage: Damage;
}

async function fieldOf({ newsgen, room, seed }: Job): Promise<Field> {
  const { old, young } = editionsOf(8, seed);
  const editions = [];
  for (const files of [old, young])
    editions.push({ files, tree: await cleanBuild(newsgen, join(room, `${editions.length}`), files) });
  const site = join(room, 'site');
  mkdirSync(site);
  lay(site, old);
  expectGood(await command(newsgen, buildArguments, site), 'the first build');
  if (!existsSync(join(site, '.newsgen/cache'))) throw new CannotRun('this newsgen keeps no cache');
  return { site, editions };
}

async function suffer({ newsgen }: Job, { site, editions, random, round, damage }: Round): Promise<void> {
  const cache = join(site, '.newsgen/cache');
  if (round % 50 === 49) rmSync(cache, { recursive: true, force: true });
  const done = damage.harm(cache, random);
  // Every third time nothing else has changed, so that all of it would come from the cache.
  const edition = editions[Math.floor((round * 2) / 3) % 2];
  if (edition === undefined) throw new RangeError('Unexpected field without editions');
  lay(site, edition.files);
  const ended = await command(newsgen, buildArguments, site);
  expectGood(ended, `after ${done}`);
  expectSame(treeOf(join(site, 'dist')), edition.tree, `after ${done}`);
}

interface Damage {
  readonly name: string;
  /** Does it. Gives what was done, in words. */
  harm(cache: string, random: Random): string;
}

function filesIn(folder: string): ReadonlyArray<string> {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function toFile(name: string, act: (path: string, random: Random) => string): Damage {
  const harm = (cache: string, random: Random) => {
    const files = filesIn(cache);
    const path = files.length === 0 ? '' : random.pick(files);
    return path === '' ? 'nothing' : `${act(path, random)} of ${path.slice(cache.length)}`;
  };
  return { name, harm };
}

const flip = toFile('flipped bytes', (path, random) => {
  const bytes = readFileSync(path);
  const at = random.below(Math.max(1, bytes.length));
  const bit = 1 << random.below(8);
  if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ bit;
  writeFileSync(path, bytes);
  return `bit ${bit} of byte ${at} of ${bytes.length}`;
});

/** What a record begins with: the digest of all below it, which is sealed anew here so that the version is looked at. */
const sealAndVersion = /^[0-9a-f]{32}\n\{"version":\d+/;

const damages: ReadonlyArray<Damage> = [
  toFile('truncated', (path, random) => {
    const length = random.below(readFileSync(path).length + 1);
    truncateSync(path, length);
    return `all but ${length} bytes`;
  }),
  toFile('emptied', (path) => {
    truncateSync(path);
    return 'all bytes';
  }),
  toFile('deleted', (path) => {
    unlinkSync(path);
    return 'the whole';
  }),
  toFile('lengthened', (path, random) => {
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('{"more":1}\n'.repeat(1 + random.below(9)))]));
    return 'the end';
  }),
  toFile('zeroed', (path) => {
    writeFileSync(path, Buffer.alloc(readFileSync(path).length));
    return 'every byte';
  }),
  toFile('made a folder', (path) => {
    unlinkSync(path);
    mkdirSync(path);
    return 'the whole';
  }),
  {
    name: 'swapped',
    harm: (cache, random) => {
      const [first, second] = random.shuffle(filesIn(cache));
      if (first === undefined || second === undefined) return 'nothing';
      renameSync(first, `${first}.aside`);
      renameSync(second, first);
      renameSync(`${first}.aside`, second);
      return `a swap of ${first.slice(cache.length)} and ${second.slice(cache.length)}`;
    },
  },
  {
    name: 'another version',
    harm: (cache) => {
      const sealed = filesIn(cache).filter((path) => sealAndVersion.test(readFileSync(path, 'utf8')));
      for (const path of sealed) {
        const body = readFileSync(path, 'utf8').replace(sealAndVersion, '{"version":99');
        writeFileSync(path, `${digest(body).slice(0, 32)}\n${body}`);
      }
      return `other versions of ${sealed.length} files`;
    },
  },
];

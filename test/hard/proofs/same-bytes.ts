import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildArguments, expectGood, launch, start } from '../newsgen.js';
import { editionsOf } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { randomFrom } from '../seeds.js';
import { lay, sumOf, treeOf } from '../tree.js';

const shuffling = fileURLToPath(new URL('../children/shuffle.mjs', import.meta.url));

/** What may differ between two machines that build the same paper. */
const axes = {
  zone: ['UTC', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'Europe/Berlin'],
  locale: ['C', 'en_US.UTF-8', 'sv_SE.UTF-8', 'tr_TR.UTF-8', 'zh_CN.UTF-8', 'ar_EG.UTF-8'],
  umask: ['0022', '0077', '0000', '0002'],
  folder: ['a', 'b/c d/e', '新闻', 'x'.repeat(60)],
  order: ['0', '1', '2', '3'],
  home: ['/', '/nonexistent'],
  from: ['scratch', 'an earlier build'],
} as const;

/** The same paper is built under other circumstances. */
export const sameBytes: Proof = {
  name: 'same-bytes',
  shows: 'Zone, locale, umask, folder, order of the disk, home and Node leave no trace in the site: it has one digest.',
  async run(job) {
    const nodes = nodesOf(job);
    const random = randomFrom(job.seed);
    const builds = Number(job.options['count'] ?? (job.isBounded ? 8 : 64));
    const sums = new Map<string, string>();
    const covered = new Set<string>();
    for (let number = 0; number < builds && job.hasTime(); number++) {
      const one = choose(random, { number, nodes, covered });
      await job.tally.try('builds', JSON.stringify(one), async () => {
        const sum = await build(job, one, number);
        sums.set(sum, JSON.stringify(one));
        if (sums.size > 1) throw new Error(`another site than ${[...sums.values()][0]}`);
      });
    }
    job.tally.note(`${sums.size} digest, with Node ${nodes.join(', ')}; ${covered.size} pairs of circumstances met`);
  },
};

/** The Nodes to build with: the usual one, and those that the command line names. */
function nodesOf({ newsgen, options, tally }: Job): ReadonlyArray<string> {
  const named = [...new Set([newsgen.node, ...(options['nodes']?.split(',') ?? [])])];
  for (const node of named) if (!existsSync(node)) tally.skip(`there is no Node at ${node}`);
  return named.filter(existsSync);
}

type Choice = Readonly<Record<keyof typeof axes | 'node', string>>;

/** Of some combinations takes that which brings the most pairs together that haven't met: a covering array, greedily. */
function choose(
  random: ReturnType<typeof randomFrom>,
  given: { number: number; nodes: ReadonlyArray<string>; covered: Set<string> },
): Choice {
  const { number, nodes, covered } = given;
  const candidates = Array.from({ length: 50 }, () => ({
    zone: random.pick(axes.zone),
    locale: random.pick(axes.locale),
    umask: random.pick(axes.umask),
    folder: random.pick(axes.folder),
    order: random.pick(axes.order),
    home: random.pick(axes.home),
    from: random.pick(axes.from),
    node: nodes[number % nodes.length] ?? '',
  }));
  const gain = (one: Choice) => pairsOf(one).filter((pair) => !covered.has(pair)).length;
  const best = candidates.reduce((found, one) => (gain(one) > gain(found) ? one : found));
  for (const pair of pairsOf(best)) covered.add(pair);
  return best;
}

function pairsOf(one: Choice): ReadonlyArray<string> {
  const facts = Object.entries(one).map(([name, value]) => `${name}=${value}`);
  return facts.flatMap((first, index) => facts.slice(index + 1).map((second) => `${first} ${second}`));
}

async function build({ newsgen, room, seed }: Job, one: Choice, number: number): Promise<string> {
  const { old, young } = editionsOf(12, seed);
  const site = join(room, `${number}`, one.folder);
  const env = { TZ: one.zone, LC_ALL: one.locale, LANG: one.locale, HOME: one.home, SHUFFLE: one.order };
  const how = { cwd: site, env, version: one.node, before: ['--import', pathToFileURL(shuffling).href] };
  if (one.from !== 'scratch') {
    lay(site, old);
    expectGood(await start(newsgen, buildArguments, how).ended, 'the earlier build');
  }
  lay(site, young);
  const line = [one.node, ...how.before, newsgen.bin, ...buildArguments];
  const command = `umask ${one.umask}; exec "$@"`;
  expectGood(await launch(['sh', '-c', command, 'sh', ...line], { cwd: site, env }).ended, 'the build');
  return sumOf(treeOf(join(site, 'dist')));
}

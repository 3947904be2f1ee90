import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, withFault } from '../faults.js';
import { buildArguments, command, type Ended, expectGood } from '../newsgen.js';
import { cleanBuild, type Expectation, expectSite, look, repair } from '../oracle.js';
import { editionsOf } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { randomFrom } from '../seeds.js';
import { type Files, lay } from '../tree.js';

/** What the disk may say. */
const errors = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT', 'EBUSY', 'EPERM', 'EXDEV'];

/** Every call of the disk fails in turn: those that read as well as those that write. */
export const failingCalls: Proof = {
  name: 'failing-calls',
  shows: 'Whichever call the disk refuses, the site stays the old one or is finished later, and people are told why.',
  async run(job) {
    const field = await fieldOf(job);
    const random = randomFrom(job.seed);
    const faults = random.shuffle(faultsUpTo(Math.max(...field.calls)));
    const limit = Number(job.options['count'] ?? (job.isBounded ? 60 : 5000));
    const endings = new Map<string, number>();
    for (const [index, fault] of faults.slice(0, limit).entries()) {
      if (!job.hasTime()) break;
      const isBack = index % 2 === 1;
      await job.tally.try(fault.code, `${JSON.stringify(fault)}`, async () => {
        const ending = await suffer(job, { ...field, isBack }, fault);
        endings.set(ending, (endings.get(ending) ?? 0) + 1);
      });
    }
    job.tally.note(`${field.calls.join(' and ')} calls in an undisturbed build, ${faults.length} faults in all`);
    job.tally.note(
      [...endings]
        .map(([ending, count]) => `${count} ${ending}`)
        .sort()
        .join(', '),
    );
  },
};

interface Field {
  readonly site: string;
  readonly files: { readonly old: Files; readonly young: Files };
  readonly trees: { readonly old: Expectation['young']; readonly young: Expectation['young'] };
  /** How many calls of the disk each of the builds makes. */
  readonly calls: ReadonlyArray<number>;
}

async function fieldOf({ newsgen, room, seed }: Job): Promise<Field> {
  const files = editionsOf(4, seed);
  const old = await cleanBuild(newsgen, join(room, 'old'), files.old);
  const young = await cleanBuild(newsgen, join(room, 'young'), files.young);
  const site = join(room, 'site');
  const calls: Array<number> = [];
  for (const next of [files.old, files.young, files.old]) {
    lay(site, next);
    const none = { at: 0, code: '', isLasting: false };
    const watched = await withFault(site, none, () => command(newsgen, buildArguments, site));
    expectGood(watched.result, 'an undisturbed build');
    calls.push(watched.calls);
  }
  return { site, files, trees: { old, young }, calls: calls.slice(1) };
}

function faultsUpTo(calls: number): ReadonlyArray<Fault> {
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  return errors.flatMap((code) => [false, true].flatMap((isLasting) => numbers.map((at) => ({ at, code, isLasting }))));
}

/** Builds on a disk that fails, in one direction or the other. Gives in a few words what came of it. */
async function suffer(job: Job, field: Field & { isBack: boolean }, fault: Fault): Promise<string> {
  const { site, files, trees } = field;
  const [from, to] = field.isBack ? (['young', 'old'] as const) : (['old', 'young'] as const);
  const expectation = { old: trees[from], young: trees[to] };
  lay(site, files[from]);
  expectGood(await command(job.newsgen, buildArguments, site), 'the build before');
  lay(site, files[to]);
  const { result, failed } = await withFault(site, fault, () => command(job.newsgen, buildArguments, site));
  // A process that ends holds no lock, and this one doesn't end.
  for (const name of readdirSync(join(site, '.newsgen')).filter((each) => each.startsWith('lock')))
    rmSync(join(site, '.newsgen', name));
  try {
    if (failed !== '') judge(result, failed);
    const state = await look(job.newsgen, site, expectation);
    if (result.code === 0 && state !== 'young') throw new Error(`ended well, and the site is ${state}`);
    await repair(job.newsgen, site, expectation);
    expectGood(await command(job.newsgen, buildArguments, site), 'the next build');
    await expectSite(job.newsgen, site, trees[to]);
    return failed === '' ? 'not met' : `with ${result.code} and the site ${state}`;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${failed.replaceAll(job.room, '')}, exit ${result.code}: ${text}\n${result.out}${result.err}`.slice(0, 700),
    );
  }
}

/** A command that fails says why and what to do, and never that newsgen is at fault. */
function judge({ code, err }: Ended, failed: string): void {
  if (code === 70) throw new Error('the disk is taken for a fault of newsgen');
  if (code !== 0 && err.trim().split('\n').length < 2) throw new Error(`no remedy after ${failed}`);
}

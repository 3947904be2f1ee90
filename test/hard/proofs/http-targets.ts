import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ask, canary, withoutTag } from '../../serve/raw.js';
import { goals, listTargets, mutate } from '../../serve/targets.js';
import type { Job, Proof } from '../proof.js';
import { randomFrom } from '../seeds.js';
import { stopWatch, type Watched, watchSite } from '../watching.js';

/** How many mutated targets are asked for. */
const counts = { whole: 20_000, bounded: 1000 };

const allowed = [200, 301, 304, 400, 403, 404, 405, 414, 431];
const known = listTargets();

/** The server of `newsgen watch` is asked for what it hasn't got, in every way that others fell for. */
export const httpTargets: Proof = {
  name: 'http-targets',
  shows: 'No request, however it is written, gets a file that is not of the build, or ends the server.',
  async run({ newsgen, room, isBounded, seed, options, tally, hasTime }: Job) {
    const site = join(room, 'paper');
    lay(room, site);
    const watched = await watchSite(newsgen, site);
    const pages = textsIn(join(site, 'dist'));
    plant(room, site);
    const random = randomFrom(seed);
    const statuses = new Map<number, number>();
    const check = (target: string) => async () => {
      const status = await checkTarget(target, watched, pages);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    };
    for (const target of known) await tally.try('known targets', nameOf(target), check(target));
    const count = Number(options['count'] ?? (isBounded ? counts.bounded : counts.whole));
    for (let i = 0; i < count && hasTime(); i++) {
      const target = mutate(random.pick(known), random);
      await tally.try('mutated targets', nameOf(target), check(target));
    }
    const said = [...statuses].sort(([a], [b]) => a - b).map(([status, number]) => `${status}: ${number}`);
    tally.note(`answers by status: ${said.join(', ')}`);
    await stopWatch(watched);
  },
};

/** Asks, and throws where something came out that shouldn't, or nothing came; gives the status. */
async function checkTarget(target: string, { child, port }: Watched, pages: ReadonlySet<string>): Promise<number> {
  const { status, body, head } = await ask(port, target);
  if (child.exitCode !== null) throw new Error('the server has ended');
  if (status === null || !allowed.includes(status)) throw new Error(`status ${status}`);
  if ((head + body).includes(canary) || /root:[^:]*:0:0:/.test(body)) throw new Error('a file came out');
  if (status === 200 && !pages.has(withoutTag(body))) throw new Error(`no file of the build: ${body.slice(0, 200)}`);
  return status;
}

function nameOf(target: string): string {
  return JSON.stringify(target.slice(0, 120));
}

/** A paper of one story, and beside it what must not come out. */
function lay(room: string, site: string): void {
  for (const goal of goals)
    if (!goal.startsWith('.newsgen')) for (const folder of [room, site]) write(join(folder, goal));
  write(
    join(site, 'articles/city/lamps.txt'),
    'Lamps lit again\n\nBy Ann Lee\n\nThe lamps were lit again on Monday.\n',
  );
}

/** Puts what isn't newsgen's into the folder that it writes to, and links that lead out of it. */
function plant(room: string, site: string): void {
  write(join(site, 'dist/foreign.html'));
  write(join(site, 'dist/.env'));
  write(join(site, 'dist-secret/canary.txt'));
  symlinkSync('/etc', join(site, 'dist/link'));
  symlinkSync(join(room, 'secret.txt'), join(site, 'dist/secret.txt'));
  symlinkSync('/nowhere', join(site, 'dist/dangling'));
}

function write(path: string, text = `${canary}\n`): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The texts of all files of a built site, and nothing, which HEAD gives. */
function textsIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(['', ...files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))]);
}

/**
 * Says what building costs, beside Hugo: `npm run bench`. The options are those of `usage` below; docs/benchmarks.md says what is
 * compared and what is not equal.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Cost, measure } from './measure.js';
import { commandOf, type Row, rows } from './rows.js';
import { makeSite, type SiteName } from './sites.js';
import { growthOf, type Result, tableOf } from './table.js';

const usage = `npm run bench -- [options]
  --n 10000           how many articles; several numbers with commas between them, to see how the cost grows
  --rounds 3          how often each row is built
  --rows NAMES        rows with commas between them: ${rows.map(({ name }) => name).join(', ')}
  --no-hugo           leave Hugo out, even where it is installed
  --newsgen FOLDER    the newsgen that is measured, bundled (default: this one)
  --work FOLDER       the folder that a folder for the papers is made in, best in memory (default: /dev/shm, where there is one)
  --minutes 30        end after so many, with the rounds that there were
`;

interface Order {
  readonly sizes: ReadonlyArray<number>;
  readonly rounds: number;
  readonly rows: ReadonlyArray<Row>;
  readonly newsgen: string;
  readonly work: string;
  /** When to end, on the clock of `performance.now`. */
  readonly end: number;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Gives what `hugo version` says of itself; `null` where there is none. */
function findHugo(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v\d\S*/.exec(stdout)?.[0] ?? 'of unknown version') : null;
}

/** @throws Error where an option is none, or is none that can be */
function readOrder(argv: ReadonlyArray<string>): Order {
  const text = (initial: string) => ({ type: 'string', default: initial }) as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      n: text('10000'),
      rounds: text('3'),
      rows: text(rows.map(({ name }) => name).join(',')),
      'no-hugo': { type: 'boolean', default: false },
      newsgen: text(fileURLToPath(new URL('../..', import.meta.url))),
      work: text(canWrite('/dev/shm') ? '/dev/shm' : tmpdir()),
      minutes: text('30'),
    },
  });
  const names = values.rows.split(',');
  const unknown = names.filter((name) => !rows.some((row) => row.name === name));
  const sizes = values.n.split(',').map(Number);
  const numbers = [...sizes, Number(values.rounds), Number(values.minutes)];
  if (unknown.length > 0) throw new RangeError(`Unexpected row ${unknown.join(', ')}`);
  if (!numbers.every((number) => number > 0)) throw new RangeError('Unexpected number, expected more than 0');
  return {
    sizes,
    rounds: Number(values.rounds),
    rows: rows.filter(({ name, site }) => names.includes(name) && !(values['no-hugo'] && site === 'hugo')),
    newsgen: resolve(values.newsgen),
    work: resolve(values.work),
    end: performance.now() + Number(values.minutes) * 60_000,
  };
}

/** Builds papers of one size, all rows in turn, round by round. */
function carryOut(order: Order, articles: number): Result {
  const room = realpathSync(mkdtempSync(join(order.work, 'newsgen-bench-')));
  try {
    return runRounds(order, { articles, room });
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function runRounds(order: Order, { articles, room }: { articles: number; room: string }): Result {
  const costs = new Map<Row, Array<Cost>>(order.rows.map((row) => [row, []]));
  const sites = new Map<SiteName, string>();
  for (const { site } of order.rows) if (!sites.has(site)) sites.set(site, makeSite(room, site, articles));
  const built = new Set<SiteName>();
  for (let round = 0; round < order.rounds; round++) {
    for (const [row, own] of costs) {
      const folder = sites.get(row.site) ?? room;
      const build = () => measure(commandOf(row, folder, order.newsgen), secondsLeft(order));
      if (row.isAgain && !built.has(row.site)) build();
      built.add(row.site);
      row.prepare(folder, { round, articles });
      const cost = secondsLeft(order) > 0 ? build() : null;
      if (cost === null) return { articles, costs };
      own.push(cost);
    }
  }
  return { articles, costs };
}

/** Gives how long there is still time, in whole seconds. */
function secondsLeft({ end }: Order): number {
  return Math.max(0, Math.floor((end - performance.now()) / 1000));
}

function main(argv: ReadonlyArray<string>): number {
  let order: Order;
  try {
    order = readOrder(argv);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const hugo = findHugo();
  if (hugo === null) order = { ...order, rows: order.rows.filter(({ site }) => site !== 'hugo') };
  const processors = cpus();
  const day = new Date().toISOString().slice(0, 10);
  print(`${day}, ${processors.length} × ${processors[0]?.model.trim() ?? 'processor'}, Node.js ${process.version}`);
  print(hugo === null ? 'hugo: not installed, left out\n' : `hugo ${hugo}\n`);
  const results: Array<Result> = [];
  for (const articles of order.sizes) {
    const result = carryOut(order, articles);
    print(tableOf(result));
    const [first] = results;
    if (first !== undefined) print(growthOf(first, result));
    results.push(result);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));

/**
 * Runs the proofs: `npm run test:hard -- NAME… [--bounded] [--seed=N] [--project=FOLDER] [--node=FILE] [--count=N] [--minutes=N]`.
 *
 * Without names all of them run. `--minutes` is for each proof, which then ends with the cases that it had. The last line holds the totals; the exit code is 1 where one failed.
 */
import { accessSync, constants, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, type Newsgen } from './newsgen.js';
import { CannotRun, type Proof, Tally } from './proof.js';
import { proofs } from './proofs.js';

const results = ['passed', 'failed', 'skipped'] as const;
type Result = (typeof results)[number];

interface Order {
  readonly newsgen: Newsgen;
  readonly isBounded: boolean;
  readonly seed: number;
  readonly options: Readonly<Record<string, string>>;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Makes a folder in memory where there is such a disk, for many thousands of files. */
function makeRoom(): string {
  const isThere = (path: string): boolean => {
    try {
      accessSync(path, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  };
  return realpathSync(mkdtempSync(join(isThere('/dev/shm') ? '/dev/shm' : tmpdir(), 'newsgen-hard-')));
}

async function carryOut(proof: Proof, order: Order): Promise<Result> {
  const room = makeRoom();
  const tally = new Tally();
  const began = performance.now();
  try {
    await proof.run({ ...order, room, tally, hasTime: timed(order, { tally, began }) });
    if (tally.cases === 0)
      throw tally.isStopped ? new CannotRun('there was no time for a case') : new Error('no case ran');
    return tell(proof, tally, { began, result: tally.failed > 0 ? 'failed' : 'passed' });
  } catch (error) {
    const result = error instanceof CannotRun ? 'skipped' : 'failed';
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return tell(proof, tally, { began, result, why: error instanceof CannotRun ? error.message : text });
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** Gives what says whether a proof's time is up: a bounded one takes a minute. */
function timed({ options, isBounded }: Order, { tally, began }: { tally: Tally; began: number }): () => boolean {
  const minutes = Number(options['minutes'] ?? (isBounded ? 1 : Number.POSITIVE_INFINITY));
  return () => {
    const hasTime = performance.now() - began < minutes * 60_000;
    if (!hasTime) tally.stop();
    return hasTime;
  };
}

function tell(proof: Proof, tally: Tally, end: { began: number; result: Result; why?: string }): Result {
  const seconds = Math.round((performance.now() - end.began) / 1000);
  const failed = tally.failed > 0 ? `, ${tally.failed} of them failed` : '';
  print(`${proof.name}: ${end.result}, ${tally.cases} cases${failed}, ${seconds} s`);
  if (end.why !== undefined) print(`  ${end.why}`);
  for (const line of tally.lines()) print(`  ${line}`);
  return end.result;
}

async function main(argv: ReadonlyArray<string>): Promise<number> {
  const names = argv.filter((argument) => !argument.startsWith('--'));
  const flags = argv.filter((argument) => argument.startsWith('--')).map((flag) => flag.slice(2).split('='));
  const options = Object.fromEntries(flags.map(([name = '', value = 'yes']) => [name, value]));
  const unknown = names.filter((name) => !proofs.some((proof) => proof.name === name));
  if (unknown.length > 0) {
    print(`There is no proof ${unknown.join(', ')}. There are ${proofs.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const project = resolve(options['project'] ?? fileURLToPath(new URL('../..', import.meta.url)));
  const newsgen = await load(project, options['node'] ?? process.execPath);
  const order = { newsgen, isBounded: options['bounded'] !== undefined, seed: Number(options['seed'] ?? 1), options };
  const found: Array<Result> = [];
  for (const proof of proofs.filter(({ name }) => names.length === 0 || names.includes(name)))
    found.push(await carryOut(proof, order));
  print(results.map((result) => `${found.filter((each) => each === result).length} ${result}`).join(', '));
  return found.includes('failed') ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));

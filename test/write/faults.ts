/** A disk that fails: the n-th change of it, once, or from then on as if the process had been killed. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk } from '../../src/write/disk.js';

/** How the disk fails. */
export interface Fault {
  /** Which change fails, counted from 1. */
  readonly at: number;
  /** What the system says, `ENOSPC`; `killed` for the end of the process, after which nothing succeeds. */
  readonly says: string;
}

/** What happened while the disk was watched. */
export interface Watched {
  /** The changes by name, in order: `mkdir`, `rename`. */
  readonly calls: ReadonlyArray<string>;
  /** What the work threw; `null` where it succeeded. */
  readonly error: unknown;
}

/** Does some work on a disk that fails. A killed process tears what it was at: half a file is written. */
export async function withFault(work: () => Promise<unknown>, fault: Fault): Promise<Watched> {
  return watching(work, (call, act) => {
    const isKilled = fault.says === 'killed';
    if (call.number < fault.at || (call.number > fault.at && !isKilled)) return act();
    if (isKilled && call.number === fault.at) tear(call);
    throw errorOf(fault.says, call);
  });
}

/** Does some work and notes how it changes the disk. */
export async function watched(work: () => Promise<unknown>): Promise<Watched> {
  return watching(work, (_, act) => act());
}

/** Does some work without waiting for the disk to outlive a loss of power. */
export async function swiftly<Result>(work: () => Promise<Result>): Promise<Result> {
  const results: Result[] = [];
  const { error } = await watched(async () => results.push(await work()));
  const [result] = results;
  if (result === undefined) throw error;
  return result;
}

interface Call {
  readonly number: number;
  readonly name: string;
  readonly facts: ReadonlyArray<unknown>;
}

async function watching(
  work: () => Promise<unknown>,
  gate: (call: Call, act: () => unknown) => unknown,
): Promise<Watched> {
  const calls: string[] = [];
  const originals = Object.entries(disk);
  for (const [name, original] of originals) {
    if (name === 'close') continue;
    Reflect.set(disk, name, (...facts: ReadonlyArray<unknown>) => {
      calls.push(name);
      // Waiting for a real disk would take minutes and show nothing here.
      const act = () => (name === 'sync' ? undefined : Reflect.apply(original, disk, facts));
      return gate({ number: calls.length, name, facts }, act);
    });
  }
  try {
    await work();
    return { calls, error: null };
  } catch (error) {
    return { calls, error };
  } finally {
    for (const [name, original] of originals) Reflect.set(disk, name, original);
  }
}

function tear({ name, facts: [target, contents] }: Call): void {
  if (name === 'write' && typeof target === 'number') writeFileSync(target, String(contents).slice(0, 5));
  if (name !== 'clear' || typeof target !== 'string') return;
  const [first] = readdirSync(target);
  if (first !== undefined) rmSync(join(target, first), { recursive: true });
}

function errorOf(says: string, { name, facts }: Call): Error {
  if (says === 'killed') return new Error('killed');
  return Object.assign(new Error(`${says}: a fault, ${name}`), { code: says, syscall: name, path: String(facts[0]) });
}

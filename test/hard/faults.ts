/** A disk that fails in this process: the n-th call of `node:fs` that is about a folder, once or from then on. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** How the disk fails. */
export interface Fault {
  /** Which call fails, counted from 1; 0 for none. */
  readonly at: number;
  /** `ENOSPC`. */
  readonly code: string;
  /** Whether all calls after it fail as well. */
  readonly isLasting: boolean;
}

/** What happened. */
export interface Watched<Result> {
  readonly result: Result;
  /** How many calls there were. */
  readonly calls: number;
  /** The call that failed first, `renameSync /site/a`; empty where none did. */
  readonly failed: string;
}

const names: ReadonlyArray<string> = [
  'accessSync',
  'appendFileSync',
  'chmodSync',
  'closeSync',
  'copyFileSync',
  'existsSync',
  'fstatSync',
  'fsyncSync',
  'ftruncateSync',
  'linkSync',
  'lstatSync',
  'mkdirSync',
  'openSync',
  'opendirSync',
  'readFileSync',
  'readSync',
  'readdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'statSync',
  'statfsSync',
  'unlinkSync',
  'utimesSync',
  'writeFileSync',
  'writeSync',
];

const promised: ReadonlyArray<string> = [
  'access',
  'lstat',
  'mkdir',
  'open',
  'readFile',
  'readdir',
  'rename',
  'rm',
  'stat',
  'unlink',
  'writeFile',
];

/** What never says that it failed, whatever the disk says. */
const silent: ReadonlyArray<string> = ['closeSync', 'existsSync'];

/** Does some work on a disk that fails in all that is about a folder and what lies below. */
export async function withFault<Result>(
  folder: string,
  fault: Fault,
  work: () => Promise<Result>,
): Promise<Watched<Result>> {
  const state = { calls: 0, failed: '', open: new Set<unknown>() };
  const gate = (name: string, original: (...facts: ReadonlyArray<unknown>) => unknown, self: object) => {
    return (...facts: ReadonlyArray<unknown>): unknown => {
      const [about] = facts;
      const isAbout = typeof about === 'string' ? about.startsWith(folder) : state.open.has(about);
      if (isAbout && !silent.includes(name)) refuse(state, fault, `${name} ${String(about)}`);
      const result = Reflect.apply(original, self, facts);
      if (isAbout && name === 'openSync') state.open.add(result);
      if (name === 'closeSync') state.open.delete(about);
      return result;
    };
  };
  const restore = [wrap(fs, names, gate), wrap(fs.promises, promised, gate), wrap(fs.realpathSync, ['native'], gate)];
  syncBuiltinESMExports();
  try {
    const result = await work();
    return { result, calls: state.calls, failed: state.failed };
  } finally {
    for (const undo of restore) undo();
    syncBuiltinESMExports();
  }
}

type Gate = (name: string, original: (...facts: ReadonlyArray<unknown>) => unknown, self: object) => unknown;

function wrap(self: object, wrapped: ReadonlyArray<string>, gate: Gate): () => void {
  const originals = wrapped.map((name) => [name, Reflect.get(self, name)] as const);
  for (const [name, original] of originals) {
    if (typeof original !== 'function') continue;
    Reflect.set(
      self,
      name,
      gate(name, (...facts) => Reflect.apply(original, self, facts), self),
    );
  }
  return () => {
    for (const [name, original] of originals) Reflect.set(self, name, original);
  };
}

function refuse(state: { calls: number; failed: string }, { at, code, isLasting }: Fault, call: string): void {
  state.calls += 1;
  if (at === 0 || (isLasting ? state.calls < at : state.calls !== at)) return;
  if (state.failed === '') state.failed = call;
  const [syscall = '', path = ''] = call.split(' ');
  const message = `${code}: the proof makes it fail, ${syscall.replace('Sync', '')} '${path}'`;
  throw Object.assign(new Error(message), { code, syscall: syscall.replace('Sync', ''), path });
}

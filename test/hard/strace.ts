/** Watching and disturbing a process's calls of the system, by strace. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Ended, launch } from './newsgen.js';
import { CannotRun } from './proof.js';

/** The calls that change the disk, by all names that systems have for them. */
export const changes =
  '?open,openat,write,?rename,?renameat,renameat2,?unlink,unlinkat,?mkdir,mkdirat,?rmdir,fsync,?chmod,fchmodat,?link,linkat'.split(
    ',',
  );

/** One call of the first thread. */
export interface Call {
  /** `rename`. */
  readonly name: string;
  /** What it is about, an absolute path. */
  readonly path: string;
  /** The how manieth of its name about this path it is, counted from 1. */
  readonly number: number;
  /** What strace prints of it. */
  readonly text: string;
}

/** Throws where strace isn't there or may not watch. */
export function needStrace(): void {
  const { status, error } = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']);
  if (status !== 0) throw new CannotRun(`strace can't run here: ${error?.message ?? `exit ${status}`}`);
}

/** A command, and where it works. */
export interface Work {
  readonly line: ReadonlyArray<string>;
  readonly cwd: string;
  /** Where strace's log may lie, an absolute path. */
  readonly log: string;
}

/** Runs a command and lists the calls of its first thread, in which newsgen changes the disk, that are about a path. */
export async function callsOf(work: Work, names: ReadonlyArray<string>): Promise<ReadonlyArray<Call>> {
  await trace(work, ['-y', '-e', `trace=${names.join(',')}`]);
  const counts = new Map<string, number>();
  return linesOf(work.log).flatMap((text) => {
    const [, name, byHandle, byName] = /^(\w+)\((?:\d+<(\/[^>]*)>|(?:AT_FDCWD<[^>]*>, )?"(\/[^"]*)")/.exec(text) ?? [];
    const path = byHandle ?? byName;
    if (name === undefined || path === undefined) return [];
    const number = (counts.get(`${name} ${path}`) ?? 0) + 1;
    counts.set(`${name} ${path}`, number);
    return [{ name, path, number, text }];
  });
}

/** What a call is disturbed by: `signal=SIGKILL`, `error=ENOSPC`; `+` after a number is for all from it on. */
export interface Disturbance {
  readonly call: Pick<Call, 'name' | 'path' | 'number'>;
  readonly by: string;
}

/** Runs a command, one of whose calls is disturbed. Gives the last line of the log, which is that call after a kill. */
export async function disturb(work: Work, { call, by }: Disturbance): Promise<Ended & { readonly last: string }> {
  const inject = `inject=${call.name}:${by}:when=${call.number}`;
  const ended = await trace(work, ['-y', '-P', call.path, '-e', `trace=${call.name}`, '-e', inject]);
  const calls = linesOf(work.log).filter((line) => !line.startsWith('+++'));
  return { ...ended, last: calls.at(-1) ?? '' };
}

/** Only the first thread is watched: newsgen changes the site in it, and its calls come in the same order each time. */
function trace({ line, cwd, log }: Work, options: ReadonlyArray<string>): Promise<Ended> {
  return launch(line, { cwd, through: ['strace', '-qq', '-o', log, ...options] }).ended;
}

function linesOf(log: string): ReadonlyArray<string> {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

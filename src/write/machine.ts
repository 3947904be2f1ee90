/** What tells one run of a process, and one run of a machine, from another. */
import { hostname } from 'node:os';
import { codeOf, readText } from './look.js';

/** Who holds something: a process of a machine. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own count; `null` where the system doesn't say. */
  readonly started: string | null;
  /** The run of the machine that it belongs to. */
  readonly boot: string;
}

/** Names the run of this machine since it was last started; `unknown` where the system doesn't say. */
export function bootOf(): string {
  return readSystem('/proc/sys/kernel/random/boot_id')?.trim() ?? 'unknown';
}

/** Describes this process. */
export function thisProcess(): Holder {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid), boot: bootOf() };
}

/** Says whether a process is running still; of another machine's it can't be known, so it counts as running. */
export function isRunning(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.boot !== bootOf()) return false;
  return isAlive(holder.pid) && startOf(holder.pid) === holder.started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The 22nd field of /proc/<pid>/stat, counted after the name, which may hold blanks and brackets. */
function startOf(pid: number): string | null {
  const stat = readSystem(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function readSystem(path: string): string | null {
  try {
    return readText(path);
  } catch {
    return null;
  }
}

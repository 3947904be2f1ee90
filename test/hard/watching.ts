/** `newsgen watch` as a process of its own, for as long as a proof takes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Newsgen } from './newsgen.js';

/** A watch that goes on. */
export interface Watched {
  readonly child: ChildProcess;
  /** Where its site is served; 0 where it isn't. */
  readonly port: number;
  /** What it has printed so far. */
  text(): string;
}

/** How long the first build may take, in milliseconds. */
const longest = 60_000;

/** The last line of a build. */
export const built = / \d+\.\d s\./g;

/** Starts a watch in a folder and waits for its first build. */
export async function watchSite({ node, bin }: Newsgen, cwd: string, flags = ['--port', '0']): Promise<Watched> {
  const child = spawn(node, [bin, 'watch', ...flags], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const heard = { text: '' };
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => {
      heard.text += text;
    });
  const end = performance.now() + longest;
  while (!heard.text.match(built) && performance.now() < end && child.exitCode === null) await wait(20);
  if (!heard.text.match(built)) throw new Error(`no site was built: ${heard.text}`);
  return { child, port: Number(/localhost:(\d+)/.exec(heard.text)?.[1] ?? 0), text: () => heard.text };
}

/** Ends a watch as Ctrl-C does; throws where it doesn't end with 130. */
export async function stopWatch({ child, text }: Watched): Promise<void> {
  if (child.exitCode !== null) throw new Error(`the watch ended by itself: ${text()}`);
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'exit');
  if (code !== 130) throw new Error(`the watch ended with ${code ?? signal}: ${text()}`);
}

/** The memory that a process holds, in MiB; 0 where the system doesn't say. */
export function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The time that a process has worked, in milliseconds, on a system of 100 ticks a second; 0 where it doesn't say. */
export function workOf({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

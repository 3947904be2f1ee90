/** What a command costs. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a command took. */
export interface Cost {
  /** From start to end, in seconds. */
  readonly wall: number;
  /** Of the processor, user and system, of the command and its children, in seconds; `null` where nobody counted it. */
  readonly cpu: number | null;
  /** The most memory that it had at one time, in MiB; `null` where nobody counted it. */
  readonly memory: number | null;
}

/** A command, and the folder that it runs in. */
export interface Command {
  readonly file: string;
  readonly words: ReadonlyArray<string>;
  readonly folder: string;
}

/** GNU time, which counts what Node.js doesn't tell of its children. */
const counter = '/usr/bin/time';
const isCounted = spawnSync(counter, ['-f', '%U', 'true'], { stdio: 'ignore' }).status === 0;

/**
 * Runs a command.
 *
 * @param command the command, whose output nobody sees unless it fails
 * @param limit how long it may take, in milliseconds
 * @throws Error where it fails or takes longer
 */
export function measure({ file, words, folder }: Command, limit: number): Cost {
  const counts = join(folder, '.cost');
  const line = isCounted ? [counter, '-f', '%U %S %M', '-o', counts, file, ...words] : [file, ...words];
  const [first = file, ...rest] = line;
  const began = performance.now();
  const said = spawnSync(first, rest, { cwd: folder, encoding: 'utf8', timeout: limit, maxBuffer: 2 ** 26 });
  const wall = (performance.now() - began) / 1000;
  if (said.status !== 0) throw new Error(`${file} ${words.join(' ')}: ${said.error?.message ?? said.stderr}`);
  if (!isCounted) return { wall, cpu: null, memory: null };
  const [user = 0, system = 0, kibibytes = 0] = readFileSync(counts, 'utf8').trim().split(' ').map(Number);
  rmSync(counts);
  return { wall, cpu: user + system, memory: kibibytes / 1024 };
}

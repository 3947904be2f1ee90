/** What a command costs. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** GNU's time, which counts what Node.js doesn't tell of its children, and GNU's timeout, since time can't be interrupted. */
const counter = (counts: string, seconds: number): ReadonlyArray<string> => [
  ...['/usr/bin/time', '-f', '%U %S %M', '-o', counts],
  ...['timeout', '--foreground', `${seconds}`],
];

/** Whether this machine has both. */
const isCounted = start({ file: 'true', words: [], folder: tmpdir() }, counter('/dev/null', 9)).status === 0;

function start({ file, words, folder }: Command, before: ReadonlyArray<string>, timeout?: number) {
  const [first = file, ...rest] = [...before, file, ...words];
  return spawnSync(first, rest, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26, ...(timeout && { timeout }) });
}

/**
 * Runs a command.
 *
 * @param command the command, whose output nobody sees unless it fails
 * @param seconds how long it may take, a whole number
 * @returns what it cost; `null` where it took longer, and was ended
 * @throws Error where it fails
 */
export function measure(command: Command, seconds: number): Cost | null {
  const counts = join(command.folder, '.cost');
  const began = performance.now();
  const said = isCounted ? start(command, counter(counts, seconds)) : start(command, [], seconds * 1000);
  const wall = (performance.now() - began) / 1000;
  if (wall >= seconds) return null;
  if (said.status !== 0) throw new Error(`${command.file}: ${said.error?.message ?? said.stderr}`);
  if (!isCounted) return { wall, cpu: null, memory: null };
  const [user = 0, system = 0, kibibytes = 0] = readFileSync(counts, 'utf8').trim().split(' ').map(Number);
  rmSync(counts);
  return { wall, cpu: user + system, memory: kibibytes / 1024 };
}

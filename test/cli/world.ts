import { type Io, run } from '../../src/cli/main.js';

/** What a run of newsgen gave. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A world that keeps what is written. */
export interface World {
  readonly io: Io;
  readonly ran: { stdout: string; stderr: string };
  signal(name: 'SIGINT' | 'SIGTERM'): void;
}

/**
 * Makes a world for the command line that is no terminal.
 *
 * @param cwd the folder that people work in
 */
export function worldIn(cwd: string, env: Record<string, string> = {}, isTTY = false): World {
  const ran = { stdout: '', stderr: '' };
  const listeners = new Map<string, () => void>();
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY,
    columns: 80,
    write(text: string) {
      ran[name] += text;
    },
  });
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env,
    cwd: () => cwd,
    once: (signal, listener) => listeners.set(signal, listener),
    off: (signal) => listeners.delete(signal),
  };
  return { io, ran, signal: (name) => listeners.get(name)?.() };
}

/** Runs newsgen in a folder. */
export async function newsgen(
  cwd: string,
  argv: ReadonlyArray<string>,
  env: Record<string, string> = {},
): Promise<Ran> {
  const { io, ran } = worldIn(cwd, env);
  const code = await run(argv, io);
  return { code, ...ran };
}

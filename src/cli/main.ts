import { type Io, ignoreBrokenPipes } from './io.js';
import { isActions, withoutCommands } from './log.js';
import { runProgram } from './program.js';

export type { Io } from './io.js';

/**
 * Runs newsgen.
 *
 * @param argv the arguments, without those that start Node
 * @param io the world: `process`, or a stand-in
 * @returns the exit code; never rejects
 */
export async function run(argv: ReadonlyArray<string>, io: Io): Promise<number> {
  ignoreBrokenPipes(io);
  const world = isActions(io) ? withoutCommands(io) : io;
  try {
    return await runProgram(argv, world);
  } catch (error) {
    const { fail } = await import('./fail.js');
    return fail(error, { io: world, isJson: argv.includes('--json') });
  }
}

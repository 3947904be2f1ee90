import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { exitCodes } from '../model/failures.js';
import type { Flags } from '../read/index.js';
import type { CommandEntry } from './command.js';
import { commands } from './commands/index.js';
import { type Io, takesColours } from './io.js';
import { visibleLines } from './text/visible.js';

/**
 * Does what the command line says.
 *
 * @param argv the arguments, without those that start Node
 * @returns the exit code
 * @throws what the command throws
 */
export async function runProgram(argv: ReadonlyArray<string>, io: Io): Promise<number> {
  let code: number = exitCodes.good;
  const program = newProgram(io);
  for (const entry of commands) add(program, entry, { io, onDone: (done) => (code = done) });
  try {
    await program.parseAsync(withHelpFlag(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
  }
  return code;
}

function newProgram(io: Io): Command {
  const width = (columns: number | undefined) => columns ?? 80;
  return new Command('newsgen')
    .description('Builds a newspaper on the web out of a folder of copy.')
    .version(version(), '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureOutput({
      writeOut: (text) => io.stdout.write(visibleLines(text)),
      writeErr: (text) => io.stderr.write(visibleLines(text)),
      getOutHelpWidth: () => width(io.stdout.columns),
      getErrHelpWidth: () => width(io.stderr.columns),
      getOutHasColors: () => takesColours(io.stdout, io.env),
      getErrHasColors: () => takesColours(io.stderr, io.env),
    })
    .showHelpAfterError('newsgen --help says what there is.')
    .exitOverride();
}

/** Adds a command whose flags and work are loaded when it's called. */
function add(program: Command, entry: CommandEntry, job: { io: Io; onDone: (code: number) => void }): void {
  const command = program.command(entry.name).summary(entry.summary).description(sentence(entry.summary));
  command.helpOption('--help', 'show this help');
  program.hook('preSubcommand', async (_, called) => {
    if (called !== command) return;
    const [{ options, argument, run }, { addFlags }] = await Promise.all([entry.load(), import('./flags.js')]);
    if (argument !== null) command.argument(argument);
    addFlags(command, options);
    command.action(async () => {
      job.onDone(await run({ io: job.io, flags: command.opts<Flags>(), files: command.args }));
    });
  });
}

/** `help build` means `build --help`; commander would show the help of a command that isn't loaded. */
function withHelpFlag(argv: ReadonlyArray<string>): ReadonlyArray<string> {
  const [first, name] = argv;
  return first === 'help' && name !== undefined ? [name, '--help'] : argv;
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
}

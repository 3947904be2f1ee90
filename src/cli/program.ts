import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { exitCodes } from '../model/failures.js';
import type { Flags } from '../read/index.js';
import type { CommandEntry } from './command.js';
import { commands } from './commands/index.js';
import { type Io, takesColours, widthOfOutput } from './io.js';
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
    await program.parseAsync(evenOut(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
  }
  return code;
}

function newProgram(io: Io): Command {
  return new Command('newsgen')
    .description('Builds a newspaper on the web out of a folder of copy.')
    .version(version(), '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureOutput({
      writeOut: (text) => io.stdout.write(visibleLines(text)),
      writeErr: (text) => io.stderr.write(visibleLines(text)),
      getOutHelpWidth: () => widthOfOutput(io.stdout),
      getErrHelpWidth: () => widthOfOutput(io.stderr),
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

/**
 * Evens out how help is asked for: `help build` is `build --help`, since commander would show the help of a command that
 * isn't loaded; and a command that there isn't is refused whether or not help is asked for.
 */
function evenOut(argv: ReadonlyArray<string>): ReadonlyArray<string> {
  const [first, second] = argv;
  const words = first === 'help' && second !== undefined ? [second, '--help'] : argv;
  const [name] = words;
  const isNoCommand = name !== undefined && !name.startsWith('-') && name !== 'help' && !isCommand(name);
  return isNoCommand ? [name] : words;
}

function isCommand(name: string): boolean {
  return commands.some((entry) => entry.name === name);
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
}

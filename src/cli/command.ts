import type { OptionName } from '../model/settings.js';
import type { Flags } from '../read/index.js';
import type { Io } from './io.js';

/** What somebody asked for. */
export interface Call {
  readonly io: Io;
  readonly flags: Flags;
  /** The arguments that aren't flags. */
  readonly files: ReadonlyArray<string>;
}

/** A command of the command line. */
export interface CliCommand {
  /** The options that it takes as flags, and beside them `--config`; one that takes none reads no configuration. */
  readonly options: ReadonlyArray<OptionName>;
  /** What it takes beside flags, as commander writes it: `<file...>`; `null` where it takes nothing. */
  readonly argument: string | null;
  /**
   * Does it.
   *
   * @returns the exit code
   * @throws Failure where it can't be done
   */
  run(call: Call): Promise<number>;
}

/** A command in the list of commands: enough for the help, and how to get the rest. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CliCommand>;
}

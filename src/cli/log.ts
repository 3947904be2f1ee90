/** The log of GitHub Actions, which takes some lines of a program for commands. */
import type { Settings } from '../model/settings.js';
import type { Io, Output } from './io.js';

/** Says whether a command runs in GitHub Actions. */
export function isActions({ env }: Pick<Io, 'env'>): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/**
 * Makes a world in which no text that is printed can be a command, as a line that begins with `::`, or has `##[` in it,
 * would be. Articles and names of files are printed, and they may come from strangers. `commands` takes commands.
 */
export function withoutCommands(io: Io): Io {
  return {
    stdout: harmless(io.stdout),
    stderr: harmless(io.stderr),
    commands: io.stderr,
    env: io.env,
    cwd: () => io.cwd(),
    once: (signal, listener) => io.once(signal, listener),
    off: (signal, listener) => io.off(signal, listener),
  };
}

/** Makes a world that has annotations where somebody asks for them; in GitHub Actions it has them anyway. */
export function annotating(io: Io, { format }: Pick<Settings, 'format'>): Io {
  return format === 'github' && io.commands === undefined ? withoutCommands(io) : io;
}

function harmless(output: Output): Output {
  return {
    write: (text) => output.write(text.replace(/^(\s*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '## [')),
    isTTY: output.isTTY,
    columns: output.columns,
  };
}

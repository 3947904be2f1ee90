/** Where a command writes to: standard output or standard error. */
export interface Output {
  write(text: string): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean | undefined;
  /** The columns of the terminal. */
  readonly columns?: number | undefined;
}

/** The world as a command sees it; `process` is one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Where commands of GitHub Actions are written to: standard error, without what keeps other text from being one. */
  readonly commands?: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  /** Calls the listener at the next signal of that name, in place of ending the process. */
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** The width that text is set to, in columns: the terminal's, or 80 where there is none. */
export function widthOfOutput(output: Output): number {
  const columns = output.columns ?? 80;
  return columns > 0 ? columns : 80;
}

/** Says whether an output takes colours: a terminal, unless NO_COLOR is set. See no-color.org. */
export function takesColours(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/**
 * Lets a reader that goes away, such as `head`, end the output and not the command.
 *
 * @throws any other error of the output, when it comes
 */
export function ignoreBrokenPipes(io: Io): void {
  for (const output of [io.stdout, io.stderr]) {
    output.on?.('error', (error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
    });
  }
}

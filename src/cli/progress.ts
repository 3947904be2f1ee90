import { type Io, widthOfOutput } from './io.js';
import { clip } from './text/width.js';

/** A line in a terminal that says how far a command has come. */
export interface ProgressLine {
  /** Draws it anew, if there is one by now. */
  show(text: string): void;
  /** Takes it away. */
  clear(): void;
}

const patience = 1000;
const pace = 100;
const erase = '\r\u001b[2K';

/**
 * Makes a progress line on standard error. There is none but in a terminal, none in CI, and none before a second is over.
 *
 * @param now gives milliseconds
 */
export function progressLine(io: Pick<Io, 'stderr' | 'env'>, now: () => number): ProgressLine {
  const output = io.stderr;
  const isWanted = output.isTTY === true && (io.env['CI'] ?? '') === '' && io.env['TERM'] !== 'dumb';
  let next = now() + patience;
  let isShown = false;
  return {
    show(text) {
      if (!isWanted || now() < next) return;
      next = now() + pace;
      isShown = true;
      output.write(erase + clip(text, widthOfOutput(output) - 1));
    },
    clear() {
      if (isShown) output.write(erase);
      isShown = false;
    },
  };
}

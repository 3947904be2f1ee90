import type { Io, Output } from '../io.js';
import { widthOfOutput } from '../io.js';
import { clip } from '../text/width.js';

/** A line that stays at the bottom of a terminal. */
export interface Footer {
  /** A world whose output goes above the line. */
  readonly io: Io;
  /** Changes the line. */
  show(text: string): void;
  /** Takes it away. */
  clear(): void;
}

const erase = '\r\u001b[2K';

/** Makes a line at the bottom of standard output; there is none where that's no terminal. */
export function withFooter(io: Io): Footer {
  const isWanted = io.stdout.isTTY === true && io.env['TERM'] !== 'dumb';
  if (!isWanted) return { io, show: () => undefined, clear: () => undefined };
  let line = '';
  const draw = () => io.stdout.write(clip(line, widthOfOutput(io.stdout) - 1));
  const above = (output: Output): Output => ({
    get isTTY() {
      return output.isTTY;
    },
    get columns() {
      return output.columns;
    },
    write(text) {
      if (line !== '') io.stdout.write(erase);
      output.write(text);
      if (line !== '' && text.endsWith('\n')) draw();
    },
  });
  return {
    io: { ...bound(io), stdout: above(io.stdout), stderr: above(io.stderr) },
    show(text) {
      io.stdout.write(erase);
      line = text;
      draw();
    },
    clear() {
      if (line !== '') io.stdout.write(erase);
      line = '';
    },
  };
}

/** The rest of a world, which may be a process and can't be copied. */
function bound(io: Io): Omit<Io, 'stdout' | 'stderr'> {
  return {
    ...(io.commands === undefined ? {} : { commands: io.commands }),
    env: io.env,
    cwd: () => io.cwd(),
    once: (signal, listener) => io.once(signal, listener),
    off: (signal, listener) => io.off(signal, listener),
  };
}

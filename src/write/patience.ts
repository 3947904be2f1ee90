/** Patience with Windows, where a virus scanner or an indexer may hold any file for a moment. */
import { codeOf } from './look.js';

/** The pauses between attempts, in milliseconds; two seconds in all. */
const pauses: ReadonlyArray<number> = [10, 20, 40, 80, 150, 200, 300, 400, 400, 400];

const passing: ReadonlyArray<string> = ['EPERM', 'EBUSY', 'EACCES'];

/** Does something, on Windows again after a pause where another program is in the way. */
export function patiently(action: () => void): void {
  for (const pause of process.platform === 'win32' ? pauses : []) {
    if (succeeds(action)) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  action();
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (passing.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

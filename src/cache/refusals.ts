/**
 * Does something to the disk. What the disk refuses costs time and nothing else, since all that is in a cache can be made
 * again.
 *
 * @returns `null` where the disk refuses it
 * @throws what isn't the system's error
 */
export function unlessRefused<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error) return null;
    throw error;
  }
}

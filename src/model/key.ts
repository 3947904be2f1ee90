/** Keys of files: what tells, before one is made, whether it would come out as it did. */

/** What a file comes of, in the order in which its key has it. */
export const makings = ['newsgen', 'templates', 'data', 'texts'] as const;

/** Why a file is made. `new`: it wasn't there. `changed`: what is there isn't what was written. */
export type Cause = (typeof makings)[number] | 'new' | 'changed';

/** How many characters of a digest stand for each making: two digests that begin so alike are taken to be equal. */
const length = 12;

/** Puts a key together, out of the digests of what a file comes of, in the order of `makings`. */
export function keyOf(digests: ReadonlyArray<string>): string {
  return digests.map((digest) => digest.slice(0, length)).join('.');
}

/**
 * Says why a file has to be made.
 *
 * @param was the key that it had; absent where it wasn't there or had none
 * @param is the key that it has
 */
export function causesOf(was: string | undefined, is: string | undefined): ReadonlyArray<Cause> {
  if (was === undefined || was === '' || is === undefined) return ['new'];
  const before = was.split('.');
  const now = is.split('.');
  const causes = makings.filter((_, index) => before[index] !== now[index]);
  return causes.length === 0 ? ['changed'] : causes;
}

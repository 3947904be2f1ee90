/** What the system's error codes mean, in words that can stand behind a colon. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'you may not read it'],
  ['EPERM', 'you may not read it'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'the disk failed'],
]);

/**
 * Finds the code of a system error.
 *
 * @returns `ENOENT` and the like; `null` for an error of another kind
 */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Says in words why something could not be read; an unknown code is said as it is. */
export function causeOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== null) return meanings.get(code) ?? code;
  return String(error);
}

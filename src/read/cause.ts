import { exitCodes, Failure } from '../model/failures.js';

/** What the system's error codes mean, in words that can stand behind a colon. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'you may not read it'],
  ['EPERM', 'you may not read it'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['ENOMEM', 'there is too little memory'],
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

/** What the system says where something is the matter with the file. Whatever else it says is its own trouble. */
const ofFile: ReadonlyArray<string> = [
  'ENOENT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'ENXIO',
  'ENODEV',
];

/**
 * Lets trouble of the machine stop the command. A file that can't be read for want of memory isn't a file that is gone: its
 * page would go from the site.
 *
 * @param error what the system threw when a file or folder was read
 * @param place the file or folder, an absolute path
 * @throws Failure where the error is of that kind
 */
export function stopAtTrouble(error: unknown, place: string): void {
  const code = codeOf(error);
  if (code === null || ofFile.includes(code)) return;
  throw new Failure({
    id: 'read-failed',
    exitCode: exitCodes.disk,
    reason: `The machine can't read what is here: ${causeOf(error)}`,
    remedy:
      'Check the disk, close other programs or raise the limit of open files (ulimit -n), and run the command again. Nothing was written.',
    place,
  });
}

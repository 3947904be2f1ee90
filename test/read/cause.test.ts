import { expect, test } from '@jest/globals';
import { causeOf, stopAtTrouble } from '../../src/read/cause.js';

function errorOf(code: string): Error {
  return Object.assign(new Error(`${code}: no luck`), { code });
}

test.each([
  ['EIO', 'the disk failed'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['ENOMEM', 'there is too little memory'],
])('%s is trouble of the machine, and stops the command: no page goes for it', (code, cause) => {
  expect(() => stopAtTrouble(errorOf(code), '/paper/a.txt')).toThrow(
    expect.objectContaining({
      id: 'read-failed',
      exitCode: 74,
      message: expect.stringContaining(cause),
      place: '/paper/a.txt',
    }),
  );
});

test.each(['ENOENT', 'EACCES', 'EISDIR'])('%s is of the one file, and stops nothing', (code) => {
  expect(() => stopAtTrouble(errorOf(code), '/paper/a.txt')).not.toThrow();
  expect(causeOf(errorOf(code))).not.toBe(code);
});

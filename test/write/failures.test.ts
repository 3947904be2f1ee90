import { expect, test } from '@jest/globals';
import { fromDisk, onDisk, outIsForeign } from '../../src/write/failures.js';

function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: no luck, open '/a/\u001bb'`), { code, syscall: 'open', path: '/a/\u001bb' });
}

test.each([
  ['ENOSPC', 74, /Make room/],
  ['EDQUOT', 74, /Make room/],
  ['EIO', 74, /Check the disk/],
  ['EMFILE', 74, /ulimit/],
  ['EACCES', 73, /permissions/],
  ['EROFS', 73, /--out/],
])('%s of the disk ends the command with %i and says what to do', (code, exitCode, remedy) => {
  expect(fromDisk(diskError(code))).toMatchObject({
    id: 'disk-failed',
    exitCode,
    remedy: expect.stringMatching(remedy),
    place: '/a/\\u{1b}b',
    message: expect.stringContaining(`${code}: no luck, open '/a/\\u{1b}b'`),
  });
});

test('what is not of the disk comes out as it is', () => {
  const fault = new TypeError('Unexpected undefined');
  expect(fromDisk(fault)).toBe(fault);
  expect(() =>
    onDisk(() => {
      throw fault;
    }),
  ).toThrow(fault);
});

test('a long list of files is cut, and the rest counted', () => {
  const paths = Array.from({ length: 12 }, (_, index) => `page-${index}.html`);
  expect(outIsForeign('/dist', paths).message).toContain('page-9.html and 2 more');
});

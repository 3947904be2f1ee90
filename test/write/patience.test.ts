/** Windows refuses to move or delete a file that a virus scanner has open, for a moment. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { patiently } from '../../src/write/patience.js';

const { platform } = process;

function on(system: string): void {
  Object.defineProperty(process, 'platform', { value: system });
}

afterEach(() => on(platform));

function failing(times: number, code: string): () => void {
  let count = 0;
  return jest.fn(() => {
    count += 1;
    if (count <= times) throw Object.assign(new Error(code), { code });
  });
}

test.each(['EPERM', 'EBUSY', 'EACCES'])('on Windows, %s is tried again', (code) => {
  on('win32');
  const action = failing(3, code);
  patiently(action);
  expect(action).toHaveBeenCalledTimes(4);
});

test('on Windows, other failures and those that stay come out', () => {
  on('win32');
  expect(() => patiently(failing(1, 'ENOENT'))).toThrow('ENOENT');
  const action = failing(Number.POSITIVE_INFINITY, 'EBUSY');
  expect(() => patiently(action)).toThrow('EBUSY');
  expect(action).toHaveBeenCalledTimes(11);
});

test('elsewhere nothing is tried twice', () => {
  on('linux');
  const action = failing(1, 'EBUSY');
  expect(() => patiently(action)).toThrow('EBUSY');
  expect(action).toHaveBeenCalledTimes(1);
});

import { expect, test } from '@jest/globals';
import { progressLine } from '../../src/cli/progress.js';

/** A progress line with a clock to set. */
function line(world: { isTTY?: boolean; env?: Record<string, string>; columns?: number }) {
  let written = '';
  let time = 0;
  const stderr = {
    write: (text: string) => (written += text),
    isTTY: world.isTTY ?? true,
    columns: world.columns ?? 80,
  };
  const progress = progressLine({ stderr, env: world.env ?? {} }, () => time);
  return { progress, at: (milliseconds: number) => (time = milliseconds), written: () => written };
}

test('the line comes after a second, is drawn in place, and is taken away at the end', () => {
  const { progress, at, written } = line({});
  at(999);
  progress.show('Reading …');
  expect(written()).toBe('');
  at(1000);
  progress.show('Writing … 1 file');
  at(1050);
  progress.show('Writing … 2 files');
  at(1100);
  progress.show('Writing … 3 files');
  progress.clear();
  progress.clear();
  expect(written()).toBe('\r\u001b[2KWriting … 1 file\r\u001b[2KWriting … 3 files\r\u001b[2K');
});

test('a build of less than a second draws and erases nothing', () => {
  const { progress, written } = line({});
  progress.show('Reading …');
  progress.clear();
  expect(written()).toBe('');
});

test.each([
  ['a pipe', { isTTY: false }],
  ['CI', { env: { CI: 'true' } }],
  ['a terminal that knows no escapes', { env: { TERM: 'dumb' } }],
])('there is none in %s', (_, world) => {
  const { progress, at, written } = line(world);
  at(5000);
  progress.show('Reading …');
  progress.clear();
  expect(written()).toBe('');
});

test('the line is never longer than the terminal is wide', () => {
  const { progress, at, written } = line({ columns: 10 });
  at(5000);
  progress.show('Writing … 100 files');
  expect(written()).toBe('\r\u001b[2KWriting …');
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Io, run } from '../../src/cli/main.js';
import { newsgen, worldIn } from './world.js';

test('--version shows the version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await newsgen('/', ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help lists the commands on standard output', async () => {
  const { code, stdout, stderr } = await newsgen('/', ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const command of ['build', 'watch', 'explain']) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});

test('no command is wrong usage: the help goes to standard error', async () => {
  const { code, stdout, stderr } = await newsgen('/', []);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: newsgen');
});

test('an unknown command is answered with the nearest', async () => {
  const { code, stderr } = await newsgen('/', ['biuld']);
  expect(code).toBe(2);
  expect(stderr).toContain("unknown command 'biuld'");
  expect(stderr).toContain('Did you mean build?');
});

test('help for a command that there is not is wrong usage too', async () => {
  for (const argv of [
    ['help', 'biuld'],
    ['biuld', '--help'],
  ]) {
    const { code, stdout, stderr } = await newsgen('/', argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Did you mean build?');
  }
});

test('an unknown flag is answered with the nearest', async () => {
  const { code, stderr } = await newsgen('/', ['build', '--artciles', 'copy']);
  expect(code).toBe(2);
  expect(stderr).toContain("unknown option '--artciles'");
  expect(stderr).toContain('Did you mean --articles?');
});

test('a flag without its value, and words that a command does not take, are wrong usage', async () => {
  expect((await newsgen('/', ['build', '--out'])).code).toBe(2);
  expect((await newsgen('/', ['build', 'articles'])).code).toBe(2);
  expect((await newsgen('/', ['explain'])).code).toBe(2);
});

test('the help of a command shows its flags with their defaults, out of the table of options', async () => {
  const { code, stdout } = await newsgen('/', ['build', '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/--articles <folder> +folder of copy \(default: articles\)/);
  expect(stdout).toContain('--config <file>');
  expect(stdout).toContain('--strict');
  expect(await newsgen('/', ['help', 'build'])).toMatchObject({ code: 0, stdout });
});

test('what somebody types can not steer the terminal', async () => {
  expect((await newsgen('/', ['\u001b[2J'])).stderr).toContain('\\u{1b}[2J');
});

test('what nobody foresaw is a fault of newsgen, with its trace', async () => {
  const { io, ran } = worldIn('/');
  const broken: Io = {
    ...io,
    cwd() {
      throw new TypeError('no folder');
    },
  };
  expect(await run(['build'], broken)).toBe(70);
  expect(ran.stderr).toMatch(/TypeError: no folder\n\s+at /);
  expect(ran.stderr).toContain('This is a fault of newsgen');
});

test('a reader that goes away is no error; any other error of the output is', async () => {
  const listeners: Array<(error: Error) => void> = [];
  const { io } = worldIn('/');
  const stdout = { ...io.stdout, on: (_: 'error', listener: (error: Error) => void) => listeners.push(listener) };
  await run(['--version'], { ...io, stdout });
  expect(() => listeners[0]?.(Object.assign(new Error('gone'), { code: 'EPIPE' }))).not.toThrow();
  expect(() => listeners[0]?.(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
});

test('process is a world', () => {
  const io: Io = process;
  expect(io.cwd()).toBe(process.cwd());
});

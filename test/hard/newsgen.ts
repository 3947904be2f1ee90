/** The newsgen under proof: as a process, as a command in this process, and as functions. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Building from '../../src/build.js';
import type * as Commanding from '../../src/cli/main.js';
import type * as Reading from '../../src/read/index.js';
import type * as Disk from '../../src/write/disk.js';
import type * as Writing from '../../src/write/index.js';
import type * as Places from '../../src/write/places.js';
import { moment } from './paper.js';

/** One newsgen, compiled. */
export interface Newsgen {
  /** The folder with its `bin` and `lib`, an absolute path. */
  readonly folder: string;
  readonly bin: string;
  /** The Node that processes run in, an absolute path. */
  readonly node: string;
  readonly building: typeof Building;
  readonly commanding: typeof Commanding;
  readonly reading: typeof Reading;
  readonly writing: typeof Writing;
  readonly disk: typeof Disk;
  readonly places: typeof Places;
}

/** Where newsgen lies compiled file by file: `lib` is a few large files, into which no proof can reach. */
export const modules = '.modules';

/**
 * Loads a newsgen.
 *
 * @param folder the project's folder, which must have been compiled both ways
 * @param node the Node that its processes run in
 */
export async function load(folder: string, node: string): Promise<Newsgen> {
  const part = (path: string) => import(pathToFileURL(join(folder, modules, path)).href);
  return {
    folder,
    bin: join(folder, 'bin/newsgen.js'),
    node,
    building: await part('build.js'),
    commanding: await part('cli/main.js'),
    reading: await part('read/index.js'),
    writing: await part('write/index.js'),
    disk: await part('write/disk.js'),
    places: await part('write/places.js'),
  };
}

/** What came of a command. */
export interface Ended {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** How a process is started. */
export interface Start {
  readonly cwd: string;
  /** Arguments of Node's own: `--import`. */
  readonly before?: ReadonlyArray<string>;
  /** What runs Node: `['strace', '-f']`; its own process where not given. */
  readonly through?: ReadonlyArray<string>;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node, where it isn't the usual one. */
  readonly version?: string;
}

/** The arguments of a build whose result doesn't depend on the hour. */
export const buildArguments: ReadonlyArray<string> = ['build', '--now', moment];

/** After how long a process hangs, in milliseconds. */
const longest = 600_000;

/** Starts newsgen as a process of its own. */
export function start({ bin, node }: Newsgen, argv: ReadonlyArray<string>, how: Start): Running {
  return launch([how.version ?? node, ...(how.before ?? []), bin, ...argv], how);
}

/** Starts any command. */
export function launch(
  line: ReadonlyArray<string>,
  { cwd, through = [], env = {} }: Omit<Start, 'before' | 'version'>,
): Running {
  const [command = '', ...rest] = [...through, ...line];
  const began = performance.now();
  const child = spawn(command, rest, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), longest);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...texts, milliseconds: performance.now() - began });
    });
  });
  return { child, ended };
}

/** Runs newsgen as a process of its own and waits for its end. */
export function run(newsgen: Newsgen, argv: ReadonlyArray<string>, how: Start): Promise<Ended> {
  return start(newsgen, argv, how).ended;
}

/** Runs a command in this process, as if people worked in a folder. */
export async function command({ commanding }: Newsgen, argv: ReadonlyArray<string>, cwd: string): Promise<Ended> {
  const texts = { out: '', err: '' };
  const began = performance.now();
  const code = await commanding.run(argv, {
    stdout: {
      write: (text) => {
        texts.out += text;
      },
    },
    stderr: {
      write: (text) => {
        texts.err += text;
      },
    },
    env: {},
    cwd: () => cwd,
    once: () => {},
    off: () => {},
  });
  return { code, signal: null, ...texts, milliseconds: performance.now() - began };
}

/** Throws where a command didn't end well. */
export function expectGood({ code, signal, out, err }: Ended, what: string): void {
  if (code !== 0) throw new Error(`${what}: exit ${code ?? signal}\n${out}${err}`);
}

import { basename, extname, isAbsolute, relative, sep } from 'node:path';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { sourcePath } from '../model/names.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { declaredFor } from './encodings/declared.js';
import { readText } from './encodings/index.js';
import { forPeople } from './people.js';
import { isSpecial, readPlainFile } from './plain-file.js';

/** The most bytes that an article may have, and how many of them make the megabyte that people are told of. */
const megabyte = 1024 * 1024;
const limit = 2 * megabyte;

/** What copy is, and how its paths are shown. */
export interface CopyJob {
  /** The absolute folder that people work in: the paths of the files are relative to it. */
  readonly cwd: string;
  /** The endings of copy files, in lower case: `['.txt', '.md']`. */
  readonly extensions: ReadonlyArray<string>;
  /** What the configuration says of encodings. */
  readonly encoding?: Settings['encoding'];
  /** Pictures that go with people and not with articles, by their paths below the articles folder. */
  readonly portraits?: ReadonlyArray<string>;
  /** Ends the reading between two files. */
  readonly signal?: AbortSignal | null;
}

/** Says whether a file is copy, by the ending of its name in upper or lower case. */
export function isCopy(path: string, extensions: ReadonlyArray<string>): boolean {
  return extensions.includes(extname(path).toLowerCase());
}

/**
 * Makes a file of copy that has no text yet.
 *
 * @param path its absolute path
 * @param source its path below the articles folder
 * @param cwd the absolute folder that people work in
 */
export function blankCopy(path: string, source: string, cwd: string): VFile {
  const data = { source: sourcePath(source.split(sep).join('/')) };
  return new VFile({ cwd, path: forPeople(path, cwd), value: '', data });
}

/** Says whether copy has text that can be published: nothing keeps it off the site, and it isn't empty. */
export function isReadable(file: VFile): boolean {
  return !file.messages.some((message) => message.fatal === true) && String(file.value).trim() !== '';
}

/**
 * Reads the text of a file of copy. What is wrong with it is reported on the file.
 *
 * @param file the file, which gets the text
 * @param path its absolute path
 */
export async function fillCopy(file: VFile, path: string, job: CopyJob): Promise<void> {
  const contents = readPlainFile(path, limit);
  if (contents.kind === 'special') report(file, problem('copy-link'));
  else if (contents.kind === 'large')
    report(file, problem('copy-large', Math.ceil((contents.size * 10) / megabyte) / 10));
  else if (contents.kind === 'unreadable') report(file, problem('copy-unreadable', contents.cause));
  else await setText(file, contents.bytes, job);
}

/**
 * Reads one file of copy that somebody named; it may lie anywhere.
 *
 * @param path its absolute path
 * @param folder the absolute articles folder: `data.source` is relative to it where the file lies in it
 * @returns the file, with a problem on it where it can't be read
 */
export async function readCopyFile(path: string, folder: string, job: CopyJob): Promise<VFile> {
  const file = blankCopy(path, sourceOf(path, folder), job.cwd);
  if (isSpecial(path)) report(file, problem('copy-link'));
  else await fillCopy(file, path, job);
  if (isReadable(file) && !isCopy(path, job.extensions))
    report(file, problem('copy-unreadable', `its name ends in none of ${job.extensions.join(', ')}`));
  return file;
}

/**
 * Reads copy out of bytes that are in memory, as a build would read them.
 *
 * @param at where the file lies, absolute, and its path below the articles folder
 * @returns the file, with a problem on it where the bytes are no text
 */
export async function copyOf(bytes: Buffer, at: { path: string; source: string }, job: CopyJob): Promise<VFile> {
  const file = blankCopy(at.path, at.source, job.cwd);
  await setText(file, bytes, job);
  return file;
}

function sourceOf(path: string, folder: string): string {
  const below = relative(folder, path);
  const outside = below === '' || isAbsolute(below) || below.split(sep)[0] === '..';
  return outside ? basename(path) || 'copy' : below;
}

async function setText(file: VFile, bytes: Buffer, job: CopyJob): Promise<void> {
  const { value, flaws } = await readText(bytes, declaredFor(job.encoding ?? null, file.data.source ?? ''));
  file.value = value;
  for (const flaw of flaws) report(file, flaw.problem, pointAfter(value.slice(0, flaw.index)));
  if (value.trim() === '' && flaws.length === 0) report(file, problem('copy-empty'));
}

/** Finds the place behind a text. */
function pointAfter(text: string): Point {
  const lines = text.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

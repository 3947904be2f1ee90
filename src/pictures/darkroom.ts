/** The darkroom: where a file becomes a finished picture, unless it lies on the shelf already. */
import type { SourcePath } from '../model/names.js';
import type { Stamp } from '../model/picture.js';
import { type Problem, problem } from '../model/problems.js';
import { develop } from './develop.js';
import { type Encoder, type EncoderAtHand, findEncoder } from './encoder.js';
import { type Facts, hashOf, type Shelf } from './shelf.js';
import type { Plan } from './sizes.js';

/** What reading a picture's file gives. */
type Contents =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'large'; readonly size: number }
  | { readonly kind: 'special' }
  | { readonly kind: 'unreadable'; readonly cause: string };

/** Where pictures come from and where they are kept. */
export interface PictureJob {
  /** Reads a picture by its path below the articles folder. */
  readonly read: (source: SourcePath) => Contents;
  /** Says how a picture's file is on the disk, so that it need not be read; `null` where that can't be said. */
  readonly stamp?: (source: SourcePath) => Stamp | null;
  readonly shelf: Shelf;
  readonly signal?: AbortSignal | null;
  /** What encodes pictures; what is installed, where not given. */
  readonly encoder?: EncoderAtHand;
}

/** A finished picture: the hash of the file that it was made of, its name on the shelf, and what is known of it. */
export interface Finished {
  readonly hash: string;
  readonly name: string;
  readonly facts: Facts;
  /** Whether it was made without an encoder. */
  readonly isPlain: boolean;
}

/** Makes finished pictures. */
export interface Darkroom {
  /** How many pictures were made now, and not before. */
  made(): number;
  /**
   * Gives the finished picture of a file.
   *
   * @param plan the sizes that are wanted
   * @returns it, or why there is none
   * @throws Failure where the disk fails
   */
  finish(source: SourcePath, plan: Plan): Promise<Finished | Problem>;
}

/** Changed whenever finished pictures come out otherwise than before from the same file. */
const recipe = 2;

/** Opens a darkroom for a build. */
export function openDarkroom(job: PictureJob): Darkroom {
  const { shelf, encoder: atHand = findEncoder() } = job;
  let loading: Promise<Encoder | null> | null = null;
  let count = 0;
  const load = () => {
    loading ??= atHand.load();
    return loading;
  };

  async function finish(source: SourcePath, plan: Plan): Promise<Finished | Problem> {
    job.signal?.throwIfAborted();
    const file = openFile(source, job);
    if ('problem' in file) return file.problem;
    const { hash } = file;
    const kept = take(hash, atHand.name, plan);
    if (kept !== null) return kept;
    const encoder = await load();
    const plain = encoder === null && atHand.name !== null ? take(hash, null, plan) : null;
    return plain ?? make(file, { source, encoder, plan });
  }

  function take(hash: string, encoder: string | null, plan: Plan): Finished | null {
    const name = nameOf(hash, encoder, plan);
    const facts = shelf.take(name);
    return facts === null ? null : { hash, name, facts, isPlain: encoder === null };
  }

  async function make(file: OpenFile, { source, encoder, plan }: Making): Promise<Finished | Problem> {
    const contents = file.bytes ?? bytesOf(source, job);
    if ('problem' in contents) return contents.problem;
    const developed = await develop(contents, { name: ownName(source), encoder, plan });
    if (!('files' in developed)) return developed;
    const name = nameOf(file.hash, encoder === null ? null : atHand.name, plan);
    count++;
    return { hash: file.hash, name, facts: shelf.put(name, developed), isPlain: encoder === null };
  }

  return { made: () => count, finish };
}

interface Making {
  readonly source: SourcePath;
  readonly encoder: Encoder | null;
  readonly plan: Plan;
}

interface OpenFile {
  readonly hash: string;
  /** `null` where they weren't needed so far. */
  readonly bytes: Buffer | null;
}

interface Unusable {
  readonly problem: Problem;
}

function nameOf(hash: string, encoder: string | null, plan: Plan): string {
  return `${hash}-${encoder ?? 'plain'}-${plan.name}${recipe}`;
}

/** Says which bytes a file has: it is read only where it isn't known to be as it was. */
function openFile(source: SourcePath, job: PictureJob): OpenFile | Unusable {
  const stamp = job.stamp?.(source) ?? null;
  const known = job.shelf.knownHash(source, stamp);
  if (known !== null) return { hash: known, bytes: null };
  const bytes = bytesOf(source, job);
  if ('problem' in bytes) return bytes;
  const hash = hashOf(bytes);
  job.shelf.remember(source, stamp, hash);
  return { hash, bytes };
}

function bytesOf(source: SourcePath, { read }: PictureJob): Buffer | Unusable {
  const contents = read(source);
  if (contents.kind === 'bytes') return contents.bytes;
  const name = ownName(source);
  if (contents.kind === 'large') {
    const megabytes = Math.ceil((10 * contents.size) / 1024 ** 2) / 10;
    return { problem: problem('picture-large', name, `${megabytes} MB`, '50 MB') };
  }
  return {
    problem: problem('picture-unreadable', name, contents.kind === 'special' ? 'it is a link' : contents.cause),
  };
}

function ownName(source: SourcePath): string {
  return source.slice(source.lastIndexOf('/') + 1);
}

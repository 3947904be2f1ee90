/** The shelf: finished pictures, each in a folder named by what it was made from, so that none is made twice. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { exitCodes, Failure } from '../model/failures.js';
import { draftPrefix } from './clear.js';
import { openRecord, type ShelfRecord } from './record.js';

const words = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const file = v.object({
  file: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)),
  width: count,
  height: count,
  mime: v.string(),
  /** The SHA-256 of its bytes, and how many they are. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  size: count,
});

const schema = v.object({
  words: v.object({ caption: words, credit: words, creator: words, rights: words, alt: words }),
  /** The largest first. */
  files: v.pipe(v.array(file), v.minLength(1)),
});

/** What is known of a finished picture. */
export type Facts = v.InferOutput<typeof schema>;

/** A file of a finished picture that is new: its bytes, and what they show. */
export interface NewFile extends Pick<Facts['files'][number], 'file' | 'width' | 'height' | 'mime'> {
  readonly bytes: Uint8Array;
}

/** A finished picture that is new. */
export interface NewPicture {
  readonly words: Facts['words'];
  readonly files: ReadonlyArray<NewFile>;
}

/** Finished pictures by their names. */
export interface Shelf extends Omit<ShelfRecord, 'use'> {
  /** Takes a finished picture; `null` where it isn't there, or isn't whole. */
  take(name: string): Facts | null;
  /**
   * Puts a finished picture on the shelf: all of it or nothing.
   *
   * @throws Failure where the disk fails
   */
  put(name: string, picture: NewPicture): Facts;
  /**
   * Reads a file of a finished picture.
   *
   * @throws Failure where the disk fails
   */
  read(name: string, file: string): Uint8Array;
}

const factsName = 'facts.json';

/** Reckons the name of bytes. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Opens a shelf. @param folder its absolute folder, which needn't be there */
export function openShelf(folder: string): Shelf {
  const { use, ...record } = openRecord(folder);
  return {
    ...record,
    take: (name) => {
      const facts = takeFrom(join(folder, name));
      if (facts !== null) use(name, sizeOf(facts));
      return facts;
    },
    put: (name, picture) => {
      const facts = putOn(folder, name, picture);
      use(name, sizeOf(facts));
      return facts;
    },
    read: (name, wanted) => readFrom(folder, name, wanted),
  };
}

function sizeOf({ files }: Facts): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function takeFrom(folder: string): Facts | null {
  try {
    const facts = v.safeParse(schema, JSON.parse(readFileSync(join(folder, factsName), 'utf8')));
    if (!facts.success) return null;
    const there = new Set(readdirSync(folder));
    return facts.output.files.every(({ file }) => there.has(file)) ? facts.output : null;
  } catch {
    return null;
  }
}

function putOn(shelf: string, name: string, { words, files }: NewPicture): Facts {
  const folder = join(shelf, name);
  const draft = join(shelf, `${draftPrefix}${randomUUID()}`);
  const facts: Facts = {
    words,
    files: files.map(({ bytes, ...one }) => ({ ...one, hash: hashOf(bytes), size: bytes.length })),
  };
  try {
    mkdirSync(draft, { recursive: true });
    for (const { file, bytes } of files) writeFileSync(join(draft, file), bytes);
    writeFileSync(join(draft, factsName), `${JSON.stringify(facts)}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    return facts;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another build may have put it there a moment ago.
    const there = takeFrom(folder);
    if (there === null) throw failure(folder, error);
    return there;
  }
}

function readFrom(shelf: string, name: string, file: string): Uint8Array {
  try {
    return readFileSync(join(shelf, name, file));
  } catch (error) {
    throw failure(join(shelf, name), error);
  }
}

function failure(folder: string, error: unknown): Failure {
  return new Failure({
    id: 'picture-shelf',
    exitCode: exitCodes.disk,
    reason: `The finished pictures can't be kept: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Check that the disk has room, and that you may write to the folder. Nothing of the site was changed.',
    place: folder,
  });
}

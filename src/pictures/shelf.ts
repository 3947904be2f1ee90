/** The shelf: finished pictures, each in a folder named by what it was made from, so that none is made twice. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { exitCodes, Failure } from '../model/failures.js';

const words = v.nullable(v.string());
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const file = v.object({
  file: v.pipe(v.string(), v.regex(/^[a-z0-9.]+$/)),
  width: size,
  height: size,
  mime: v.string(),
});

const schema = v.object({
  words: v.object({ caption: words, credit: words, creator: words, rights: words, alt: words }),
  /** The largest first. */
  files: v.pipe(v.array(file), v.minLength(1)),
});

/** What is known of a finished picture. */
export type Facts = v.InferOutput<typeof schema>;

const factsName = 'facts.json';

/** Reckons the name of bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Takes a finished picture from the shelf.
 *
 * @param folder its own folder
 * @returns `null` where it isn't there, or isn't whole
 */
export function takeFrom(folder: string): Facts | null {
  try {
    const facts = v.safeParse(schema, JSON.parse(readFileSync(join(folder, factsName), 'utf8')));
    if (!facts.success) return null;
    return facts.output.files.every(({ file }) => existsSync(join(folder, file))) ? facts.output : null;
  } catch {
    return null;
  }
}

/**
 * Puts a finished picture on the shelf: all of it or nothing.
 *
 * @throws Failure where the disk fails
 */
export function putOn(folder: string, facts: Facts, contents: ReadonlyMap<string, Uint8Array>): void {
  const draft = `${folder}.${randomUUID()}`;
  try {
    mkdirSync(draft, { recursive: true });
    for (const [name, bytes] of contents) writeFileSync(join(draft, name), bytes);
    writeFileSync(join(draft, factsName), `${JSON.stringify(facts)}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (takeFrom(folder) === null) throw failure(folder, error);
  }
}

/**
 * Reads a file of a finished picture.
 *
 * @throws Failure where the disk fails
 */
export function readFrom(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    throw failure(folder, error);
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

/** Changing a file: whole or not at all, and only while it is what people were shown. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../model/failures.js';
import { bytesAt, type Place } from './place.js';
import { refusal } from './refusal.js';

/** A change of a file, byte for byte; `null` where there is no file. */
export interface Change {
  readonly place: Place;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}

/**
 * Makes a change. The new file is written beside the old one under a hidden name, which no watch looks at, and takes its place
 * by a rename; it has the rights of the old one.
 *
 * @throws Failure where the file isn't what it was before the change, may not be written, or the disk fails
 */
export function swap(change: Change): void {
  try {
    swapIn(change);
  } catch (error) {
    throw error instanceof Failure ? error : refusal('disk');
  }
}

function swapIn({ place, before, after }: Change): void {
  const { path } = place;
  const isStill = () => {
    place.check();
    if (!isSame(bytesAt(path), before)) throw refusal('stale');
  };
  isStill();
  if (before !== null) checkRights(path);
  if (after === null) {
    rmSync(path);
    return;
  }
  const near = join(dirname(path), `.newsgen-desk-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeDown(near, after);
    if (before !== null) chmodSync(near, statSync(path).mode & 0o777);
    isStill();
    renameSync(near, path);
  } finally {
    rmSync(near, { force: true });
  }
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

function checkRights(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw refusal('kept');
  }
}

function writeDown(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

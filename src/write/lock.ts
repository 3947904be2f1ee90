/** The lock: while a command writes, no other does. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { disk } from './disk.js';
import { isBusy, onDisk } from './failures.js';
import { codeOf, digest, look, readText } from './look.js';
import { type Holder, isRunning, thisProcess } from './machine.js';
import type { Places } from './places.js';
import { parseRecord } from './record.js';
import { makeFolders, storeNew, storeRecord } from './store.js';

const schema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  started: v.nullable(v.string()),
  boot: v.string(),
});

/** How long the file of a lock may be empty, in milliseconds: between a process's making it and writing to it. */
const grace = 200;

/**
 * Does something that no other process may do meanwhile, and lets go of the lock whatever comes of it.
 *
 * @throws Failure where another process holds the lock; one that is dead holds none.
 */
export async function holding<Result>(places: Places, action: () => Promise<Result>): Promise<Result> {
  onDisk(() => prepare(places.state));
  const mine = `${JSON.stringify(thisProcess())}\n`;
  if (!onDisk(() => take(places.lock, mine))) await takeOver(places.lock, mine);
  try {
    return await action();
  } finally {
    release(places.lock, mine);
  }
}

/** Makes the folder of records; git passes over what lies in it. */
function prepare(state: string): void {
  makeFolders(state);
  const ignore = join(state, '.gitignore');
  if (look(ignore) === null) storeRecord(ignore, '*\n');
}

/** Makes a lock. Who was stopped between making and filling it may find another's there by now, and has none then. */
function take(lock: string, mine: string): boolean {
  try {
    storeNew(lock, mine, false);
    return readText(lock) === mine;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function takeOver(lock: string, mine: string): Promise<void> {
  let text = onDisk(() => readText(lock));
  if (text === '') {
    await pause(grace);
    text = onDisk(() => readText(lock));
  }
  const holder = text === null ? null : holderOf(text);
  if (holder !== null && isRunning(holder)) throw isBusy(lock, holder);
  if (text !== null) await removeStale(lock, { text, mine });
  if (!onDisk(() => take(lock, mine))) throw isBusy(lock, null);
}

function holderOf(text: string): Holder | null {
  return parseRecord(schema, text);
}

/**
 * Removes a dead process's lock. That may be done only under a lock of its own, which is named by what was read: so of
 * several that find the process dead one removes it, and none removes what another has put in its place since.
 */
async function removeStale(lock: string, { text, mine }: { text: string; mine: string }): Promise<void> {
  const warrant = `${lock}.${digest(text).slice(0, 12)}`;
  if (!onDisk(() => take(warrant, mine))) await takeOver(warrant, mine);
  try {
    onDisk(() => {
      if (readText(lock) === text) disk.unlink(lock);
    });
  } finally {
    release(warrant, mine);
  }
}

/** Lets go. A lock that can't be removed is found to be a dead process's later, so this spoils no build. */
function release(lock: string, mine: string): void {
  try {
    if (readText(lock) === mine) disk.unlink(lock);
  } catch {
    // The next command takes it over.
  }
}

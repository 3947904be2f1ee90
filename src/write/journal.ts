/** The journal: what is left to do once a build is complete, so that any later command can finish it. */
import * as v from 'valibot';
import { journalDamaged } from './failures.js';
import { digest, readText } from './look.js';
import { type Entry, entrySchema, fromRow, pathSchema, rowOf } from './manifest.js';
import { type Places, type StageKind, stageKinds } from './places.js';
import { parseRecord } from './record.js';
import { replaceRecord } from './store.js';

/** A file that goes, and how it is known to be newsgen's. */
export interface Removal {
  readonly path: string;
  readonly was: Entry;
}

/** A file that comes. */
export interface Put {
  readonly path: string;
  /** The SHA-256 of its bytes. */
  readonly hash: string;
  /** Its name on the stage. */
  readonly staged: string;
  /** What it takes the place of; `null` where nothing is. */
  readonly over: Entry | null;
  /** What has to go first: a file where it needs a folder, or the other way round, or a name that some disks take for its own. */
  readonly clears: ReadonlyArray<Removal>;
}

/** What a commit does, in order. */
export interface Journal {
  readonly stage: StageKind;
  /** Whether the stage is the whole site and the output folder was absent or empty; there are no `puts` then. */
  readonly whole: boolean;
  /** Whether files that aren't as newsgen left them are overwritten. */
  readonly adopt: boolean;
  readonly puts: ReadonlyArray<Put>;
  readonly removals: ReadonlyArray<Removal>;
  /** The SHA-256 of the manifest that holds afterwards. */
  readonly manifest: string;
}

const removalSchema = v.object({ path: pathSchema, was: entrySchema });

const journalSchema = v.object({
  version: v.literal(2),
  stage: v.picklist(stageKinds),
  whole: v.boolean(),
  adopt: v.boolean(),
  puts: v.array(
    v.object({
      path: pathSchema,
      hash: v.string(),
      staged: pathSchema,
      over: v.nullable(entrySchema),
      clears: v.array(removalSchema),
    }),
  ),
  removals: v.array(removalSchema),
  manifest: v.string(),
});

/** Writes the journal. As soon as its name is there the build is committed. */
export function saveJournal(places: Places, journal: Journal): void {
  const record: v.InferInput<typeof journalSchema> = {
    ...journal,
    version: 2,
    puts: journal.puts.map((put) => ({
      ...put,
      over: put.over === null ? null : rowOf(put.over),
      clears: put.clears.map(removalRow),
    })),
    removals: journal.removals.map(removalRow),
  };
  const body = JSON.stringify(record);
  replaceRecord(places.journal, `${digest(body)}\n${body}`);
}

function removalRow(removal: Removal): v.InferInput<typeof removalSchema> {
  return { path: removal.path, was: rowOf(removal.was) };
}

/**
 * Reads the journal; `null` where no build was interrupted.
 *
 * @throws Failure where it isn't as it was written
 */
export function readJournal(places: Places): Journal | null {
  const text = readText(places.journal);
  if (text === null) return null;
  const [check, body = ''] = text.split('\n');
  const record = check === digest(body) ? parseRecord(journalSchema, body) : null;
  if (record === null) throw journalDamaged(places.journal, places.out);
  const puts = record.puts.map((put) => ({
    ...put,
    over: put.over === null ? null : fromRow(put.over),
    clears: put.clears.map(toRemoval),
  }));
  return { ...record, puts, removals: record.removals.map(toRemoval) };
}

function toRemoval(record: v.InferOutput<typeof removalSchema>): Removal {
  return { path: record.path, was: fromRow(record.was) };
}

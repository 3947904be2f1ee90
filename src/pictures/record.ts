/** The record of a shelf: when each finished picture was last used, and which bytes the files of pictures had. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Stamp } from '../model/picture.js';
import { clearShelf } from './clear.js';

const recordName = 'shelf.json';

/** A file that was written so few milliseconds before may be written again without looking otherwise. */
const unsure = 2000;

const number = v.number();
const schema = v.object({
  version: v.literal(1),
  /** By name: the day of the last use, counted from 1970, and the bytes of all its files. */
  used: v.record(v.string(), v.tuple([number, number])),
  /** By path: its stamp, and the hash of its bytes. */
  sources: v.record(v.string(), v.tuple([number, number, number, number, v.string()])),
});

type Rows = v.InferOutput<typeof schema>;

/** The record of a shelf. */
export interface ShelfRecord {
  /** Notes that a finished picture of so many bytes is used. */
  use(name: string, size: number): void;
  /** Gives the hash of a file's bytes where it is as it was when they were read; `null` where nobody knows. */
  knownHash(source: string, stamp: Stamp | null): string | null;
  remember(source: string, stamp: Stamp | null, hash: string): void;
  /** Writes down what was used, and clears away what has not been for long. What can't be cleared away is left. */
  tidy(): void;
}

/** Opens the record of a shelf. One that can't be read is as good as none. */
export function openRecord(folder: string): ShelfRecord {
  const last = readRecord(folder);
  const used = new Map<string, number>();
  const sources = new Map<string, Rows['sources'][string]>();
  return {
    use: (name, size) => used.set(name, size),
    knownHash(source, stamp) {
      const row = last.sources[source];
      if (row === undefined || stamp === null || !isOf(row, stamp)) return null;
      sources.set(source, row);
      return row[4];
    },
    remember(source, stamp, hash) {
      if (stamp !== null) sources.set(source, [stamp.size, stamp.written, stamp.changed, stamp.inode, hash]);
    },
    tidy() {
      if (used.size > 0 || Object.keys(last.used).length > 0) tidy(folder, { last, used, sources });
    },
  };
}

function isOf([size, written, changed, inode]: Rows['sources'][string], stamp: Stamp): boolean {
  return size === stamp.size && written === stamp.written && changed === stamp.changed && inode === stamp.inode;
}

function readRecord(folder: string): Rows {
  try {
    const read = v.safeParse(schema, JSON.parse(readFileSync(join(folder, recordName), 'utf8')));
    if (read.success) return read.output;
  } catch {
    // There is none yet, or it is broken.
  }
  return { version: 1, used: {}, sources: {} };
}

interface Ledger {
  readonly last: Rows;
  /** Names used by this build, and their bytes. */
  readonly used: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, Rows['sources'][string]>;
}

/** The moment of the build is the disk's, when it writes the draft of the record: no other clock is looked at. */
function tidy(folder: string, { last, used, sources }: Ledger): void {
  const draft = join(folder, `.${recordName}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, '');
    const now = statSync(draft).mtimeMs;
    const next: Rows = {
      version: 1,
      used: sorted(clearShelf(folder, { used, last: new Map(Object.entries(last.used)), now })),
      sources: sorted([...sources].filter(([, [, written, changed]]) => Math.max(written, changed) < now - unsure)),
    };
    const text = `${JSON.stringify(next)}\n`;
    if (text === `${JSON.stringify(last)}\n`) return;
    writeFileSync(draft, text);
    renameSync(draft, join(folder, recordName));
  } catch {
    // The record only saves time and room.
  } finally {
    rmSync(draft, { force: true });
  }
}

function sorted<Row>(rows: Iterable<readonly [string, Row]>): Record<string, Row> {
  return Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

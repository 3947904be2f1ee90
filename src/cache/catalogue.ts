/** The catalogue of a store: which text lies where. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { digest } from './digest.js';

/** Where a text lies, and what tells that it is still the same. */
export interface Place {
  /** The pack's name. */
  readonly pack: string;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
  /** The digest of its bytes. */
  readonly check: string;
}

/** A place for each shelf of a key, in the order of the shelves. */
export type Rows = ReadonlyMap<string, ReadonlyArray<Place>>;

const name = 'catalogue';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const placeSchema = v.tuple([whole, whole, whole, v.string()]);

const schema = v.object({
  version: v.literal(1),
  shelves: v.array(v.string()),
  packs: v.array(v.pipe(v.string(), v.regex(/^[0-9a-z-]+\.pack$/))),
  rows: v.array(v.tuple([v.string(), v.array(placeSchema)])),
});

/**
 * Reads the catalogue of a folder.
 *
 * @returns its rows; none where there is no catalogue, or none that is as it was written
 */
export function readCatalogue(folder: string, shelves: ReadonlyArray<string>): Rows {
  const record = v.safeParse(schema, parse(readSealed(join(folder, name))));
  if (!record.success || record.output.shelves.join() !== shelves.join()) return new Map();
  const { packs, rows } = record.output;
  return new Map(rows.map(([key, places]) => [key, places.map((place) => placeFrom(place, packs))]));
}

function placeFrom(
  [pack, offset, length, check]: v.InferOutput<typeof placeSchema>,
  packs: ReadonlyArray<string>,
): Place {
  return { pack: packs[pack] ?? '', offset, length, check };
}

/** Writes the catalogue of a folder in place of the one that may be there. */
export function saveCatalogue(folder: string, shelves: ReadonlyArray<string>, rows: Rows): void {
  const packs = [...new Set([...rows.values()].flatMap((places) => places.map(({ pack }) => pack)))].sort();
  const numbers = new Map(packs.map((pack, index) => [pack, index]));
  const record: v.InferInput<typeof schema> = {
    version: 1,
    shelves: [...shelves],
    packs,
    rows: [...rows].map(([key, places]) => [
      key,
      places.map(({ pack, offset, length, check }) => [numbers.get(pack) ?? 0, offset, length, check]),
    ]),
  };
  const body = JSON.stringify(record);
  const path = join(folder, name);
  writeFileSync(`${path}.${process.pid}.tmp`, `${digest(body)}\n${body}`);
  renameSync(`${path}.${process.pid}.tmp`, path);
}

/** Reads what stands below its own digest; empty where it doesn't. */
function readSealed(path: string): string {
  const text = readText(path);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end > 0 && digest(body) === text.slice(0, end) ? body : '';
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

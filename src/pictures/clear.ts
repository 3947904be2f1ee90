/** Clearing a shelf: what no build has used for long goes. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How the folders of pictures that aren't complete begin. */
export const draftPrefix = '.draft-';

/** So many days after its last use a finished picture goes. */
const daysKept = 30;

/** The most bytes of finished pictures that stay without being used now; the longest unused go first. */
const mostIdle = 1024 ** 3;

const millisecondsADay = 24 * 60 * 60 * 1000;

/** What is known of the finished pictures of a shelf. */
export interface Uses {
  /** Those that this build used, and their bytes. */
  readonly used: ReadonlyMap<string, number>;
  /** What the last record says: the day of the last use, counted from 1970, and the bytes. */
  readonly last: ReadonlyMap<string, readonly [number, number]>;
  /** The moment, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * Clears a shelf of what wasn't used for long, of more unused pictures than there is room for, and of drafts that some
 * killed build left. What this build used stays in any case.
 *
 * @returns what is left, each with the day of its last use and its bytes
 * @throws Error where the folder can't be read
 */
export function clearShelf(folder: string, { used, last, now }: Uses): ReadonlyArray<[string, [number, number]]> {
  const today = Math.floor(now / millisecondsADay);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = entries.map(({ name }) => name).filter((name) => !name.startsWith(draftPrefix));
  const idle = names
    .filter((name) => !used.has(name))
    .map((name): [string, [number, number]] => [name, [...(last.get(name) ?? [today, 0])]])
    .sort(([a, [one]], [b, [other]]) => other - one || (a < b ? -1 : 1));
  const kept = fitting(idle.filter(([, [day]]) => today - day <= daysKept));
  const staying = new Set(kept.map(([name]) => name));
  for (const [name] of idle) if (!staying.has(name)) remove(join(folder, name));
  for (const { name } of entries) if (name.startsWith(draftPrefix)) removeOld(join(folder, name), now);
  return [...[...used].map(([name, size]): [string, [number, number]] => [name, [today, size]]), ...kept];
}

/** Takes as many as there is room for. */
function fitting<Row extends [string, [number, number]]>(rows: ReadonlyArray<Row>): ReadonlyArray<Row> {
  let room = mostIdle;
  return rows.filter(([, [, size]]) => {
    room -= size;
    return room >= 0;
  });
}

/** A draft of today may be that of a build that goes on beside this one. */
function removeOld(draft: string, now: number): void {
  try {
    if (now - statSync(draft).mtimeMs > millisecondsADay) remove(draft);
  } catch {
    // It is gone, or finished.
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It stays, and the next build tries again.
  }
}

/** The table of doors: which room may import which, and what it may touch. */
import { importsOf, resolve, type Sources } from './sources.js';

/** One row of the table. */
export interface Door {
  /** A folder of `src` or a file of it: `recognise`, `publish.ts`. */
  readonly room: string;
  readonly mayImport: ReadonlyArray<string>;
  /** Whether it touches nothing of the world: disk, clock, environment, randomness. */
  readonly pure: boolean;
}

/**
 * Reads the table of doors out of a Markdown text: the first table below the heading "Doors", with the columns room, may
 * import, touches. Names stand between backticks.
 *
 * @throws Error where the text has no such table
 */
export function readDoors(markdown: string): ReadonlyArray<Door> {
  const [, section = ''] = markdown.split(/^## Doors$/m);
  const [, , ...rows] = section
    .split(/^## /m, 1)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  if (rows.length === 0) throw new Error('Unexpected text without a table of doors');
  return rows.map(readRow);
}

function readRow(row: string): Door {
  const [, rooms = '', mayImport = '', touches = ''] = row.split('|');
  const [room = ''] = names(rooms);
  return { room, mayImport: names(mayImport), pure: touches.trim() === 'nothing' };
}

function names(cell: string): ReadonlyArray<string> {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);
}

/** Gives the room of a source: `recognise` for `src/recognise/index.ts`, `publish.ts` for `src/publish.ts`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Finds rooms without a row in the table, and rows without a room. */
export function checkTable(sources: Sources, doors: ReadonlyArray<Door>): ReadonlyArray<string> {
  const rooms = new Set([...sources.keys()].map(roomOf));
  const rows = new Set(doors.map((door) => door.room));
  return [
    ...[...rooms].filter((room) => !rows.has(room)).map((room) => `${room}: a room without a row`),
    ...[...rows].filter((row) => !rooms.has(row)).map((row) => `${row}: a row without a room`),
  ];
}

/** Finds imports through a door that isn't there, or into a room beside its door. */
export function checkDoors(sources: Sources, doors: ReadonlyArray<Door>): ReadonlyArray<string> {
  return [...sources].flatMap(([path, source]) =>
    importsOf(source).flatMap(({ from, line }) => {
      const offence = checkDoor(path, resolve(path, from), doors);
      return offence === null ? [] : [`${path}:${line}: ${from}: ${offence}`];
    }),
  );
}

function checkDoor(path: string, target: string | null, doors: ReadonlyArray<Door>): string | null {
  if (target === null) return null;
  const [from, to] = [roomOf(path), roomOf(target)];
  if (!target.startsWith('src/')) return 'lies outside src';
  if (from === to) return null;
  if (!doors.some((door) => door.room === from && door.mayImport.includes(to))) return `${from} may not import ${to}`;
  const entered = to === 'model' || target === `src/${to}` || target === `src/${to}/index.ts`;
  return entered ? null : `${to} is entered by its index.ts only`;
}

/** Finds circles of files that import one another once the types are gone, each as `a → b → a`. */
export function findCycles(sources: Sources): ReadonlyArray<string> {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: ReadonlyArray<string>): void => {
    if (trail.includes(path)) cycles.add([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of targets(path, sources)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return [...cycles];
}

function targets(path: string, sources: Sources): ReadonlyArray<string> {
  return importsOf(sources.get(path) ?? '')
    .filter((each) => !each.typeOnly)
    .flatMap((each) => resolve(path, each.from) ?? []);
}

/** The ledger: what came of the last build of an output folder, so that a build that changes nothing needn't be done. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { VFile } from 'vfile';
import { digest } from '../cache/index.js';
import { type Finding, findingOf } from '../model/galley.js';
import { isProblemId } from '../model/problems.js';
import { report } from '../model/report.js';

const point = v.object({ line: v.number(), column: v.number() });

const finding = v.object({
  id: v.custom<Finding['id']>(isProblemId),
  severity: v.picklist(['error', 'warning']),
  reason: v.string(),
  remedy: v.string(),
  place: v.nullable(v.union([v.object({ start: point, end: point }), point])),
});

/** What is written down of a build. */
const schema = v.object({
  version: v.literal(1),
  /** The digest of all that it came of. */
  inputs: v.string(),
  /** The digest of the record of what it wrote. */
  seal: v.string(),
  /** From which moment until before which it's the same, in milliseconds since 1970; `null` for ever. */
  from: v.number(),
  until: v.nullable(v.number()),
  articles: v.number(),
  pages: v.number(),
  nextDue: v.nullable(v.string()),
  /** What was found wrong, by file: its path as people see it, and its text as far as something in it is shown. */
  findings: v.array(v.object({ path: v.string(), text: v.string(), found: v.array(finding) })),
});

/** An entry of the ledger. */
export type Entry = v.InferOutput<typeof schema>;

/** Where the entry for an output folder lies. */
function pathOf(state: string, out: string): string {
  return join(state, 'cache', `build-${digest(out)}`);
}

/** Reads the entry for an output folder; `null` where there is none, or none that is as it was written. */
export function readEntry(state: string, out: string): Entry | null {
  const text = readText(pathOf(state, out));
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || digest(body) !== text.slice(0, end)) return null;
  const read = v.safeParse(schema, parsed(body));
  return read.success ? read.output : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Writes the entry for an output folder. */
export function writeEntry(state: string, out: string, entry: Omit<Entry, 'version'>): void {
  const path = pathOf(state, out);
  const body = JSON.stringify({ version: 1, ...entry } satisfies Entry);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}.tmp`, `${digest(body)}\n${body}`);
    renameSync(`${path}.${process.pid}.tmp`, path);
  } catch {
    // The site is whole all the same, and the next build is done in full.
  }
}

/** Takes down what was found wrong. */
export function findingsOn(copy: ReadonlyArray<VFile>): Entry['findings'] {
  return copy.flatMap(({ path, value, messages }) => {
    if (messages.length === 0) return [];
    const found = messages.map(findingOf).map(short);
    return [{ path, text: linesOf(String(value), found), found }];
  });
}

type Found = Entry['findings'][number]['found'];

/** A text with the lines only in which something was found; the others are there, and empty. */
function linesOf(text: string, found: Found): string {
  const shown = new Set(found.flatMap(({ place }) => (place === null ? [] : lineOf(place))));
  if (shown.size === 0) return '';
  const lines = text.split(/\r\n|\n|\r/).slice(0, Math.max(...shown));
  return lines.map((line, index) => (shown.has(index + 1) ? line : '')).join('\n');
}

function lineOf(place: NonNullable<Found[number]['place']>): number {
  return 'start' in place ? place.start.line : place.line;
}

/** A place without what a reader of the ledger has no use for. */
function short({ place, ...rest }: Finding): Found[number] {
  if (place === null) return { ...rest, place };
  return {
    ...rest,
    place: 'start' in place ? { start: pointOf(place.start), end: pointOf(place.end) } : pointOf(place),
  };
}

function pointOf({ line, column }: { line: number; column: number }): v.InferOutput<typeof point> {
  return { line, column };
}

/** Makes files again that have their problems on them. */
export function copyWith(findings: Entry['findings'], cwd: string): ReadonlyArray<VFile> {
  return findings.map(({ path, text, found }) => {
    const file = new VFile({ cwd, path, value: text });
    for (const { place, ...problem } of found) report(file, problem, place ?? undefined);
    return file;
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

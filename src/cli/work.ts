/** What a build had to do, in words. */
import type { Outcome, Work } from '../build.js';
import type { Settings } from '../model/settings.js';
import type { Io } from './io.js';
import { amount } from './summary.js';
import { jsonLine, visible } from './text/visible.js';

type Cause = Work['made'][number]['causes'][number];

const causes = {
  new: 'it was not there before',
  changed: 'what was there is not what newsgen wrote',
  newsgen: 'newsgen is another',
  templates: 'its template is another, or one that it brings in',
  data: 'what it shows of the paper is another',
  texts: 'the text of a story on it is another',
} as const satisfies Record<Cause, string>;

/** Tells of the work as far as somebody asked. */
export function tellWork(io: Io, { work, written, unchanged }: Outcome, settings: Settings): void {
  const { stats, timings, explainRebuild, json } = settings;
  if (json && (stats || timings)) io.stdout.write(jsonLine({ type: 'work', ...work }));
  if (json) return;
  const lines = [
    ...(stats ? statsOf(work, written + unchanged) : []),
    ...(timings ? timingsOf(work) : []),
    ...(explainRebuild === null ? [] : [explain(work, explainRebuild)]),
  ];
  io.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/**
 * Sums up what was made, and why.
 *
 *     Articles: 1 read anew, all others were known.
 *     Files: 3 of 186 made.
 *          2  what it shows of the paper is another
 *          1  the text of a story on it is another
 */
function statsOf({ set, made }: Work, files: number): ReadonlyArray<string> {
  const counts = new Map<Cause, number>();
  for (const cause of made.flatMap((file) => file.causes)) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return [
    `Articles: ${set.length} read anew, all others were known.`,
    `Files: ${made.length} of ${files} made.`,
    ...rows.map(([cause, count]) => `${String(count).padStart(8)}  ${causes[cause]}`),
  ];
}

/** A table of stages, and one of what made files, in milliseconds. */
function timingsOf({ stages, makers }: Work): ReadonlyArray<string> {
  const time = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`.padStart(10);
  return [
    ...stages.map(({ name, milliseconds }) => `${time(milliseconds)}  ${name}`),
    ...makers.map(({ name, files, milliseconds }) => `${time(milliseconds)}  ${name}, ${amount(files, 'file')}`),
  ];
}

function explain({ made }: Work, path: string): string {
  const file = made.find((each) => each.path === path);
  const shown = visible(path);
  if (file === undefined) return `${shown} was not made: all that it comes of is as it was, or there is no such file.`;
  return `${shown} was made: ${file.causes.map((cause) => causes[cause]).join('; ')}.`;
}

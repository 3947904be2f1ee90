/** Galleys: articles set by themselves, before they have a place in the paper. */
import type { Root } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Summary } from './article.js';
import type { Bodies, BodyKeys } from './page.js';
import { isProblemId, type Problem } from './problems.js';
import { report } from './report.js';
import type { SearchRecord, SearchRecords } from './search.js';

/** Something that was wrong with copy, and where. */
export interface Finding extends Problem {
  /** `null` where it's about the whole file. */
  readonly place: Point | Position | null;
}

/**
 * All that comes of one copy alone: of its bytes, its pictures, its name, and what the site says of its copy. So it can be
 * made on any thread, and kept until one of those changes.
 */
export interface Galley {
  /** `null` where there is nothing to publish. */
  readonly summary: Summary | null;
  /** Its text, without the places in the copy. */
  readonly body: Root;
  /** What search knows of it. */
  readonly search: SearchRecord;
  /** What was found wrong while it was set. */
  readonly findings: ReadonlyArray<Finding>;
  /** The overrides that ruled a line of it, as on copy. */
  readonly overrides: ReadonlyArray<ReadonlyArray<string>>;
}

/** The texts of all galleys, which don't have to be in memory. */
export interface Texts {
  readonly bodies: Bodies;
  readonly bodyKeys: BodyKeys;
  readonly records: SearchRecords;
}

/**
 * Takes what was found wrong off a message.
 *
 * @throws TypeError where the message is none of newsgen's
 */
export function findingOf({ ruleId: id, fatal, reason, note, place }: VFileMessage): Finding {
  if (!isProblemId(id)) throw new TypeError(`Unexpected message ${id}, expected one of the catalogue`);
  return { id, severity: fatal === true ? 'error' : 'warning', reason, remedy: note ?? '', place: place ?? null };
}

/** Puts what was found wrong on a file of copy, as it was when the galley was set. */
export function reportAgain(file: VFile, { findings, overrides }: Pick<Galley, 'findings' | 'overrides'>): void {
  for (const { place, ...problem } of findings) report(file, problem, place ?? undefined);
  if (overrides.length > 0) file.data.overrides = overrides;
}

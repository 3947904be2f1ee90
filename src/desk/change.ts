/** What has to be changed on the disk so that a block is read as ordered. Each change is tried before it's made. */
import { join } from 'node:path';
import type { Reading } from '../model/article.js';
import type { SourcePath } from '../model/names.js';
import type { Role } from '../model/roles.js';
import type { Settings } from '../model/settings.js';
import { overridesName } from '../read/index.js';
import { type Explanation, even } from '../recognise/index.js';
import { markBytes, markLine } from './mark.js';
import type { Order } from './order.js';
import { bytesAt, fixedPlace } from './place.js';
import { refusal } from './refusal.js';
import { copyIn, type DeskSite, type Read, readingOf } from './shown.js';
import type { Change } from './swap.js';

/** An order, with all that it's about. */
export interface Job {
  readonly source: SourcePath;
  readonly order: Order;
  readonly site: DeskSite;
  readonly shown: Read;
  readonly reading: Reading;
}

/**
 * Finds the change that does what is ordered.
 *
 * @throws Failure where none does
 */
export function changeFor(job: Job): Promise<Change> {
  return job.order.way === 'mark' ? byMark(job) : byOverride(job);
}

async function byMark({ source, order, site, shown, reading }: Job): Promise<Change> {
  const { place, bytes, copy, explained } = shown;
  const marking = markLine(String(copy), reading.lines[0], order.role);
  if (marking === null) throw refusal('unmarkable');
  const after = await markBytes(bytes, marking, async (each) => String(await copyIn(each, source, site)));
  const tried = after === null ? null : readingOf(await copyIn(after, source, site), site.settings);
  if (after === null || !isAsOrdered(explained, tried, order)) throw refusal('unmarkable');
  return { place, before: bytes, after };
}

async function byOverride({ source, order, site, shown, reading }: Job): Promise<Change> {
  const { withOverride } = await import('./override.js');
  const { role, way } = order;
  const place = fixedPlace(join(site.root, overridesName));
  const before = bytesAt(place.path);
  const text = before?.toString('utf8') ?? '';
  const made = withOverride(text, way === 'paper' ? [reading.text] : [source, reading.text], role);
  // Text that isn't UTF-8 would come back as other bytes.
  if (made === null || (before !== null && !Buffer.from(text).equals(before))) throw refusal('overrides');
  const { overrides } = site.settings;
  if (made.text === text || (way === 'article' && isConfigured(overrides[source], made.values[source], reading.text)))
    throw refusal('configured');
  const own = overrides[source];
  const ruled: Settings['overrides'] =
    way === 'paper'
      ? withRuling(overrides, reading.text, role)
      : { ...overrides, [source]: withRuling(typeof own === 'object' ? own : {}, reading.text, role) };
  const tried = readingOf(await copyIn(shown.bytes, source, site), { ...site.settings, overrides: ruled });
  if (!isAsOrdered(shown.explained, tried, order)) throw refusal('unruled');
  return { place, before, after: made.text === '' ? null : Buffer.from(made.text) };
}

/** Says whether the configuration has other overrides for the article, which those of the file would take the place of. */
function isConfigured(known: unknown, own: unknown, text: string): boolean {
  const keysOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value).map(even) : []);
  const kept = [...keysOf(own), even(text)];
  return keysOf(known).some((key) => !kept.includes(key));
}

function withRuling<Value>(
  rulings: Readonly<Record<string, Value>>,
  text: string,
  role: Role | null,
): Record<string, Value | Role> {
  const others = Object.entries(rulings).filter(([key]) => even(key) !== even(text));
  return Object.fromEntries(role === null ? others : [...others, [text, role]]);
}

/** Says whether a copy is read as ordered, and no block has other words than before. */
function isAsOrdered(before: Explanation | null, after: Explanation | null, { index, role }: Order): boolean {
  const [old, now] = [before?.readings ?? [], after?.readings ?? []];
  const isSameText = old.length === now.length && old.every(({ text }, at) => now[at]?.text === text);
  return isSameText && (role === null || now[index]?.role === role);
}

/**
 * The shapes of what the cache holds. It gives texts as they were put in, against damage; what somebody forged has to be of the
 * right shape at least: what it becomes in a page is escaped by that.
 */
import type { Root } from 'mdast';
import * as v from 'valibot';
import type { Finding, Galley } from '../model/galley.js';
import { isProblemId } from '../model/problems.js';
import type { IndexState, SearchRecord } from '../model/search.js';

/** What every build looks at of a galley. */
export type Head = Omit<Galley, 'body' | 'search'>;

/** Reads JSON; `null` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says whether something is the head of a galley, as far as everything else depends on it. */
export function isHead(value: unknown): value is Head {
  if (!isObject(value)) return false;
  const { summary, findings, overrides } = value;
  const isListed = Array.isArray(findings) && findings.every(isFinding) && Array.isArray(overrides);
  return isListed && (summary === null || (isObject(summary) && typeof summary['source'] === 'string'));
}

function isFinding(value: unknown): value is Finding {
  return isObject(value) && isProblemId(value['id']) && typeof value['reason'] === 'string';
}

/** Says whether something is a text: nodes all the way down, and their fields of the kinds that nodes have. */
export function isRoot(value: unknown): value is Root {
  return isObject(value) && value['type'] === 'root' && isNode(value);
}

function isNode(value: unknown): boolean {
  if (!isObject(value) || typeof value['type'] !== 'string') return false;
  const { children = [], depth = 1, value: text = '' } = value;
  const isLevel = typeof depth === 'number' && Number.isInteger(depth) && depth >= 1 && depth <= 6;
  return isLevel && typeof text === 'string' && Array.isArray(children) && children.every(isNode);
}

const record = v.object({ words: v.string(), pairs: v.string(), places: v.string() });

/** Says whether something is what search knows of a story. */
export function isRecord(value: unknown): value is SearchRecord {
  return v.is(record, value);
}

const index = v.object({
  shards: v.pipe(v.number(), v.integer(), v.minValue(1)),
  entries: v.array(v.tuple([v.string(), v.string(), v.string()])),
  keys: v.array(v.string()),
});

/** Says whether something is an index of search. */
export function isIndex(value: unknown): value is IndexState {
  return v.is(index, value);
}

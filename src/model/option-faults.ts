/** What is wrong with options, in words. */
import type * as v from 'valibot';
import { nearest } from './nearest.js';
import { house } from './option-values.js';
import { clip } from './quote.js';
import { roles } from './roles.js';

/** An option that isn't as it should be. */
export interface OptionFault {
  /** The keys that lead to it: `['desks', 'city']`. */
  readonly path: ReadonlyArray<string>;
  /** What is wrong, to be read behind the key: `must name a folder`. */
  readonly reason: string;
}

/**
 * Says what is wrong with an option.
 *
 * @param optionNames the names that there are, for whoever gave another
 */
export function faultOf(issue: v.BaseIssue<unknown>, optionNames: ReadonlyArray<string>): OptionFault {
  const path = (issue.path ?? []).map((item) => String(item.key));
  if (issue.kind === 'validation') return { path, reason: issue.message };
  const key = path.at(-1) ?? '';
  if (issue.expected === 'never') return { path, reason: unknownKey(key, namesBeside(path, optionNames)) };
  if (path[0] === 'overrides') return { path, reason: notARole(issue.received) };
  return { path, reason: `must be ${issue.expected}, and is ${issue.received}` };
}

/** The names that there are where a path leads. */
function namesBeside(path: ReadonlyArray<string>, optionNames: ReadonlyArray<string>): ReadonlyArray<string> {
  if (path.length === 1) return optionNames;
  return path[0] === 'house' ? Object.keys(house.entries) : [];
}

function unknownKey(key: string, names: ReadonlyArray<string>): string {
  return `is no option of newsgen; ${suggestion(key, names)}`;
}

/** The most characters of a wrong value that a fault quotes. */
const longestValue = 60;

function notARole(received: string): string {
  return `is no role of a line: ${clip(received, longestValue)}; ${suggestion(received.replaceAll('"', ''), roles)}`;
}

function suggestion(given: string, names: ReadonlyArray<string>): string {
  const near = nearest(given, names);
  return near === null ? `there are ${names.join(', ')}` : `did you mean ${near}?`;
}

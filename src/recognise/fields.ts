import type { Yaml } from 'mdast';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { nearest } from '../model/nearest.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { type Fields, fieldNamed, knownNames, schema, withholding } from './field-table.js';
import { type Given, givenIn } from './given.js';

export type { Fields } from './field-table.js';

/** The most unknown keys that are told of: enough to see what is wrong. */
const mostUnknown = 10;

/**
 * Reads front matter. A field's own name goes before its other names, and an empty value is none; but one that would hold
 * the article back is a fault, since passing it over would let the article out.
 *
 * @param node the front matter; its problems are reported on the file
 * @returns the fields that are as they should be
 */
export function readFields(node: Yaml | undefined, file: VFile): Fields {
  return node === undefined ? {} : checkFields(sortOut(givenIn(node, file), file), file);
}

/** Says what is given for each field, and reports what says nothing of one. */
function sortOut(given: ReadonlyArray<Given>, file: VFile): ReadonlyMap<string, Given> {
  const fields = new Map<string, Given>();
  let unknown = 0;
  for (const one of given) {
    const name = fieldNamed(one.key);
    if (name === undefined) {
      if (++unknown <= mostUnknown) reportUnknown(one, file);
    } else if (isEmpty(one.value) && !withholding.has(name))
      report(file, problem('front-matter-empty', one.key), one.place);
    else take(name, one, { fields, file });
  }
  return fields;
}

function reportUnknown({ key, place }: Given, file: VFile): void {
  const near = nearest(key, knownNames);
  if (near !== null && withholding.has(near)) report(file, problem('front-matter-withheld', key, near), place);
  else report(file, problem('front-matter-unknown', key, near === null ? '' : `; did you mean "${near}"?`), place);
}

/** Nothing, blanks, or a list of nothing else. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Takes what is given for a field, unless something is taken already that goes before it. */
function take(name: string, one: Given, { fields, file }: { fields: Map<string, Given>; file: VFile }): void {
  const other = fields.get(name);
  const [taken, left] = other === undefined || one.key === name ? [one, other] : [other, one];
  fields.set(name, taken);
  if (left !== undefined) report(file, problem('front-matter-twice', left.key, taken.key), left.place);
}

/** A day in the form of one; whether there is such a day is another question. */
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Keeps what is as it should be, and reports the rest. */
function checkFields(given: ReadonlyMap<string, Given>, file: VFile): Fields {
  const first = v.safeParse(schema, valuesOf(given));
  if (first.success) return first.output;
  const faulty = new Map(first.issues.map((issue) => [String(issue.path?.[0]?.key), issue.message]));
  for (const [name, expected] of faulty) refuse(name, expected, { one: given.get(name), file });
  const sound = v.safeParse(schema, valuesOf(new Map([...given].filter(([name]) => !faulty.has(name)))));
  return sound.success ? sound.output : {};
}

function valuesOf(given: ReadonlyMap<string, Given>): Record<string, unknown> {
  return Object.fromEntries([...given].map(([name, { value }]) => [name, value]));
}

/** Fields that an article can do without, if they give a day that isn't there. */
const days: ReadonlySet<string> = new Set(['date', 'updated']);

/** A day that no calendar has is a slip and costs the article that day; any other wrong value costs its page. */
function refuse(name: string, expected: string, { one, file }: { one: Given | undefined; file: VFile }): void {
  const day = days.has(name) ? String(one?.value).trim() : '';
  const isSlip = dayForm.test(day);
  const found = isSlip
    ? problem('date-impossible', day, 'the front matter')
    : problem('front-matter-value', one?.key ?? name, expected);
  report(file, found, one?.place);
}

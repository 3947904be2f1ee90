import type { Yaml } from 'mdast';
import type { Point } from 'unist';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { isDate } from '../model/dates.js';
import { isLanguageTag, isSlug } from '../model/names.js';
import { nearest } from '../model/nearest.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to refuse.
const printable = /^[^\u0000-\u001f\u007f-\u009f]*$/;

const line = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim(), v.nonEmpty(), v.regex(printable));
/** The longest front matter, in UTF-16 units, and the most unknown keys that are told of: enough to see what is wrong. */
const longest = 65_536;
const mostUnknown = 10;

const text = v.message(line, 'a line of text');

/** What front matter can say, each with what is expected of it. Adding a field is adding a row. */
const table = {
  headline: text,
  kicker: text,
  deck: text,
  byline: v.message(v.union([line, v.array(line)]), 'a byline, or a list of names'),
  date: v.message(v.pipe(line, v.check(isDate)), 'a day of the calendar such as 2026-03-01'),
  desk: text,
  language: v.message(v.pipe(line, v.check(isLanguageTag)), 'a language tag such as en or zh-Hans'),
  slug: v.message(v.pipe(line, v.check(isSlug)), 'small letters a to z, digits and hyphens'),
} as const;

const schema = v.partial(v.object(table));

/** What front matter says of an article. Each field overrules what recognition would read. */
export type Fields = Readonly<v.InferOutput<typeof schema>>;

/** Other names that people know the fields by. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'headline',
    subtitle: 'deck',
    standfirst: 'deck',
    author: 'byline',
    authors: 'byline',
    section: 'desk',
    lang: 'language',
  }),
);

const known = [...Object.keys(table), ...aliases.keys()];

/** Keys that other generators have a use for, and newsgen has none yet, whatever their values are. */
const unused: ReadonlySet<string> = new Set(['tags', 'tag', 'keywords', 'categories', 'category']);

/** What front matter gives for a field. */
interface Given {
  /** The key that it's given by: the field's own name, or another. */
  readonly key: string;
  readonly value: unknown;
  readonly place: Point;
}

/**
 * Reads front matter: YAML 1.2 with the core schema and without aliases, so that it holds nothing but values. A field's
 * own name goes before its other names, and an empty value is none.
 *
 * @param node the front matter; its problems are reported on the file
 * @returns the fields that are as they should be
 */
export function readFields(node: Yaml | undefined, file: VFile): Fields {
  if (node === undefined) return {};
  if (node.value.length > longest) {
    report(file, problem('front-matter-invalid', 'it is longer than 64 KB'), node.position);
    return {};
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(node.value, { schema: 'core', lineCounter, logLevel: 'silent' });
  const place = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: Math.max(1, col) };
  };
  const fault = faultOf(document);
  if (fault !== null) {
    report(file, problem('front-matter-invalid', fault.reason), place(fault.offset));
    return {};
  }
  const given = pairsOf(document).map(([key, value, offset]): Given => ({ key, value, place: place(offset) }));
  return checkFields(sortOut(given, file), file);
}

/** Says what is given for each field, and reports what says nothing of one. */
function sortOut(given: ReadonlyArray<Given>, file: VFile): ReadonlyMap<string, Given> {
  const fields = new Map<string, Given>();
  let unknown = 0;
  for (const one of given) {
    const name = Object.hasOwn(table, one.key) ? one.key : aliases.get(one.key);
    if (name === undefined) {
      if (++unknown <= mostUnknown) reportUnknown(one, file);
    } else if (isEmpty(one.value)) report(file, problem('front-matter-empty', one.key), one.place);
    else take(name, one, { fields, file });
  }
  return fields;
}

function reportUnknown({ key, place }: Given, file: VFile): void {
  const near = nearest(key, known);
  const hint = near === null ? '' : `; did you mean "${near}"?`;
  report(
    file,
    unused.has(key) ? problem('front-matter-unused', key) : problem('front-matter-unknown', key, hint),
    place,
  );
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

function faultOf(document: Document): { reason: string; offset: number } | null {
  const error = document.errors[0];
  if (error !== undefined) return { reason: error.message.split(/ at line |\n/)[0] ?? '', offset: error.pos[0] };
  let alias: number | null = null;
  visit(document, {
    Alias(_, node) {
      alias ??= node.range?.[0] ?? 0;
    },
  });
  if (alias !== null) return { reason: 'it has an alias (*), which newsgen does not follow', offset: alias };
  if (document.contents === null || isMap(document.contents)) return null;
  return { reason: 'it is not a list of keys and values', offset: 0 };
}

function pairsOf(document: Document): ReadonlyArray<readonly [key: string, value: unknown, offset: number]> {
  const { contents } = document;
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    return [String(isScalar(key) ? key.value : key), isNode(value) ? value.toJS(document) : value, offset] as const;
  });
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

/** A day that no calendar has is a slip and costs the article its date; any other wrong value costs its page. */
function refuse(name: string, expected: string, { one, file }: { one: Given | undefined; file: VFile }): void {
  const day = name === 'date' ? String(one?.value).trim() : '';
  const isSlip = dayForm.test(day);
  const found = isSlip
    ? problem('date-impossible', day, 'the front matter')
    : problem('front-matter-value', one?.key ?? name, expected);
  report(file, found, one?.place);
}

import type { Yaml } from 'mdast';
import type { Point } from 'unist';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { isDate } from '../model/dates.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { nearest } from '../model/settings.js';

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
  language: v.message(
    v.pipe(line, v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i)),
    'a language tag such as en or zh-Hans',
  ),
  slug: v.message(v.pipe(line, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)), 'small letters a to z, digits and hyphens'),
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

/**
 * Reads front matter: YAML 1.2 with the core schema and without aliases, so that it holds nothing but values.
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
  const places = new Map<string, Point>();
  let unknown = 0;
  const given: Record<string, unknown> = {};
  for (const [key, value, offset] of pairsOf(document)) {
    const name = Object.hasOwn(table, key) ? key : aliases.get(key);
    if (name === undefined) {
      const near = nearest(key, known);
      if (++unknown > mostUnknown) continue;
      const hint = near === null ? '' : `; did you mean "${near}"?`;
      report(file, problem('front-matter-unknown', key, hint), place(offset));
    } else {
      given[name] = value;
      places.set(name, place(offset));
    }
  }
  return checkFields(given, (name, expected) =>
    report(file, problem('front-matter-value', name, expected), places.get(name)),
  );
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

/** Keeps what is as it should be, and reports the rest. */
function checkFields(given: Record<string, unknown>, refuse: (name: string, expected: string) => void): Fields {
  const first = v.safeParse(schema, given);
  if (first.success) return first.output;
  const faulty = new Map(first.issues.map((issue) => [String(issue.path?.[0]?.key), issue.message]));
  for (const [name, expected] of faulty) refuse(name, expected);
  const sound = Object.fromEntries(Object.entries(given).filter(([name]) => !faulty.has(name)));
  const second = v.safeParse(schema, sound);
  return second.success ? second.output : {};
}

/** Overrides, put into the text of their file so that all else in it stays as somebody wrote it. */
import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { Role } from '../model/roles.js';
import { even } from '../recognise/index.js';

/** What an override is found by: a line's text for all articles; the source of one, and a line's text. */
export type Keys = readonly [text: string] | readonly [source: string, text: string];

/** A text of overrides, and what it says. */
export interface Overrides {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Adds an override to a text, or changes the one that is there for the line.
 *
 * @param text YAML; empty for a file that isn't there
 * @param role `null` to take the override away
 * @returns `null` where the text isn't YAML that can be changed so
 */
export function withOverride(text: string, keys: Keys, role: Role | null): Overrides | null {
  const plain = text.replace(/^\ufeff/, '');
  const ends = plain.includes('\r\n') ? '\r\n' : '\n';
  const from = plain.replaceAll('\r\n', '\n');
  const values = valuesOf(from);
  if (values === null) return null;
  const known = knownKeys(values, keys);
  const wanted = JSON.stringify(ruled(values, known, role));
  for (const write of [inPlace, anew]) {
    const next = write(from, known, role);
    const says = next === null ? null : valuesOf(next);
    if (next === null || says === null || JSON.stringify(says) !== wanted) continue;
    return { text: (text.startsWith('\ufeff') ? '\ufeff' : '') + next.replaceAll('\n', ends), values: says };
  }
  return null;
}

type Values = Readonly<Record<string, unknown>>;

function parse(text: string) {
  return parseDocument(text, { schema: 'core', version: '1.2' });
}

function valuesOf(text: string): Values | null {
  const parsed = parse(text);
  if (parsed.errors.length > 0) return null;
  const values: unknown = parsed.toJS() ?? {};
  return isRecord(values) ? values : null;
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys as the text has them: a line is known by its text without regard to blanks, width and case. */
function knownKeys(values: Values, keys: Keys): Keys {
  const [first, second] = keys;
  const own = second === undefined ? values : values[first];
  const line = second ?? first;
  const known = isRecord(own) ? Object.keys(own).findLast((key) => even(key) === even(line)) : undefined;
  return second === undefined ? [known ?? line] : [first, known ?? line];
}

function ruled(values: Values, [first, second]: Keys, role: Role | null): Values {
  const own = values[first];
  const value = second === undefined ? role : ruled(isRecord(own) ? own : {}, [second], role);
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => key !== first));
  const isGone = value === null || (isRecord(value) && Object.keys(value).length === 0);
  return isGone ? rest : { ...values, [first]: value };
}

/** Changes the one word, or adds the one line. */
function inPlace(text: string, [first, second]: Keys, role: Role | null): string | null {
  if (role === null) return null;
  const { contents } = parse(text);
  if (contents !== null && !isMap(contents)) return null;
  const pair = pairIn(contents, first);
  const found = second === undefined || pair === null ? pair : pairIn(pair.value, second);
  if (found !== null && isScalar(found.value)) return spliced(text, found.value.range, role);
  const entry = { [second ?? first]: role };
  if (pair !== null && isMap(pair.value)) return belowLast(text, pair.value, stringify(entry, plainly));
  if (pair !== null) return null;
  const lines = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return lines + stringify(second === undefined ? entry : { [first]: entry }, plainly);
}

const plainly = { lineWidth: 0 } as const;

function pairIn(node: unknown, key: string): Pair | null {
  if (!isMap(node)) return null;
  return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === key) ?? null;
}

function spliced(text: string, range: readonly number[] | null | undefined, words: string): string | null {
  const [from, to] = range ?? [];
  return from === undefined || to === undefined ? null : text.slice(0, from) + words + text.slice(to);
}

/** Adds a line below the last one of a map, as deep as its first. */
function belowLast(text: string, map: YAMLMap, entry: string): string | null {
  const [first, last] = [map.items[0]?.key, map.items.at(-1)?.value];
  if (!isScalar(first) || !isScalar(last) || map.flow === true) return null;
  const start = first.range?.[0] ?? 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const end = text.indexOf('\n', last.range?.[1] ?? text.length);
  const above = end === -1 ? `${text}\n` : text.slice(0, end + 1);
  return above + entry.replace(/^(?=.)/gm, indent) + (end === -1 ? '' : text.slice(end + 1));
}

/** Writes the text anew, its comments kept. */
function anew(text: string, [first, second]: Keys, role: Role | null): string | null {
  const parsed = parse(text);
  const path = second === undefined ? [first] : [first, second];
  if (role !== null) parsed.setIn(path, role);
  else parsed.deleteIn(path);
  const own = parsed.get(first);
  if (isMap(own) && own.items.length === 0) parsed.delete(first);
  if (isMap(parsed.contents) && parsed.contents.items.length === 0) return '';
  return parsed.toString(plainly);
}

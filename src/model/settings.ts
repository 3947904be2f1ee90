/** The one table of options: from it come the types, the checks, the defaults, the flags and their help. */
import * as v from 'valibot';
import { isMoment, isTimeZone } from './dates.js';
import { encodingNamed } from './encodings.js';
import { isLanguageTag } from './names.js';
import { nearest } from './nearest.js';
import { features, look, organisation, registry } from './paper.js';
import { clip } from './quote.js';
import { roles } from './roles.js';

/** What a person is told of an option. */
export interface OptionHelp {
  /** What it is, in one line. */
  readonly about: string;
  /** The flag, as commander writes it; `null` where only a configuration file can set it. */
  readonly flag: string | null;
  /** Whether a configuration file may set it; false for what makes sense on the command line only. */
  readonly inFile: boolean;
}

function option<Schema extends v.GenericSchema>(schema: Schema, about: string, help: Partial<OptionHelp> = {}) {
  return v.pipe(schema, v.metadata({ flag: null, inFile: true, ...help, about } satisfies OptionHelp));
}

const folder = v.pipe(v.string(), v.nonEmpty('must name a folder'));
const file = v.pipe(v.string(), v.nonEmpty('must name a file'));
const onOff = v.optional(v.boolean(), false);
const webAddress = v.pipe(v.string(), v.url('must be a web address'), v.regex(/^https?:/, 'must begin with http'));
const languageTag = v.pipe(v.string(), v.check(isLanguageTag, 'must be like en or zh-Hans'));

const encoding = v.pipe(
  v.string(),
  v.check((name) => encodingNamed(name) !== null, 'must be an encoding, like gb18030, big5, shift_jis or windows-1252'),
);

const hostName = v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'must be a name or an address, without a port'));

const port = v.pipe(
  v.union([v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a number'), v.transform(Number)), v.number()]),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be less than 0'),
  v.maxValue(65_535, 'must not be more than 65535'),
);

const moment = v.pipe(v.string(), v.check(isMoment, 'must be a moment such as 2026-03-01T06:00 or 2026-03-01T06:00Z'));

const role = v.picklist(roles, `must be one of ${roles.join(', ')}`);
const phrases = v.optional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('must be words'))), []);

/** The habits of one paper, which no language file can know. */
const house = v.strictObject({
  /** Lines that belong to the page: "Harbour hotline". */
  furniture: phrases,
  /** The paper's own name and its partners', which bylines have beside names. */
  outlets: phrases,
  /** What people are in its bylines: "Harbour Fellow". */
  roles: phrases,
  /** How its bylines are worded, with {names} where the names stand: "{names} reports from the quay". */
  bylines: v.optional(v.array(v.pipe(v.string(), v.includes('{names}', 'must have {names} in it'))), []),
});

/** Every option of newsgen. Adding one is adding a row. */
const table = {
  articles: option(v.optional(folder, 'articles'), 'folder of copy', { flag: '--articles <folder>' }),
  templates: option(v.optional(v.nullable(folder), null), 'folder of templates that replace those of the theme', {
    flag: '--templates <folder>',
  }),
  out: option(v.optional(folder, 'dist'), 'folder that the site is written to', { flag: '--out <folder>' }),
  strict: option(onOff, 'let a warning fail the command', { flag: '--strict' }),
  json: option(onOff, 'print JSON, one object a line', { flag: '--json', inFile: false }),
  quiet: option(onOff, 'print errors only, and how many warnings there are', { flag: '--quiet', inFile: false }),
  format: option(
    v.optional(v.picklist(['text', 'github'], 'must be text or github'), 'text'),
    'print problems for a terminal, or as annotations of GitHub too',
    { flag: '--format <text|github>', inFile: false },
  ),
  adopt: option(onOff, 'overwrite files of the output folder that newsgen did not write', {
    flag: '--adopt',
    inFile: false,
  }),
  cache: option(v.optional(v.boolean(), true), 'set every article anew, whatever earlier builds kept', {
    flag: '--no-cache',
    inFile: false,
  }),
  evidence: option(onOff, 'show why each line was read so', { flag: '--evidence', inFile: false }),
  into: option(v.optional(v.nullable(folder), null), 'folder of the articles folder that a new story goes to: city', {
    flag: '--into <folder>',
    inFile: false,
  }),
  html: option(v.optional(v.nullable(file), null), 'write a page of HTML to send to somebody', {
    flag: '--html <file>',
    inFile: false,
  }),
  serve: option(v.optional(v.boolean(), true), 'do not serve the site, only build it', {
    flag: '--no-serve',
    inFile: false,
  }),
  port: option(v.optional(port, 1605), 'port of the server; the next free one where it is taken', {
    flag: '--port <number>',
    inFile: false,
  }),
  host: option(v.optional(v.nullable(hostName), null), 'serve to the network at this address; 0.0.0.0 for all', {
    flag: '--host <address>',
    inFile: false,
  }),
  allowHost: option(v.optional(v.nullable(hostName), null), 'answer to this name, too', {
    flag: '--allow-host <name>',
    inFile: false,
  }),
  open: option(onOff, 'open the site in a browser', { flag: '--open', inFile: false }),
  name: option(v.optional(v.string(), ''), "the newspaper's name"),
  url: option(v.optional(v.nullable(webAddress), null), 'where the site will stand: https://example.org/news/'),
  hub: option(v.optional(v.nullable(webAddress), null), 'the hub that tells readers of feeds of news (WebSub)'),
  language: option(v.optional(v.nullable(languageTag), null), "language of the fronts; without it the articles' own"),
  desks: option(v.optional(v.record(v.string(), v.string()), {}), "a desk's folder to its name, in the menu's order"),
  house: option(v.optional(house, {}), "the paper's own furniture, outlets, roles and bylines"),
  encoding: option(
    v.optional(v.nullable(v.union([encoding, v.record(v.string(), encoding)])), null),
    'encoding of copy that is not in UTF-8: one for all, or a folder or file of copy to its own',
  ),
  timezone: option(
    v.optional(v.pipe(v.string(), v.check(isTimeZone, 'must be a time zone like Europe/Berlin')), 'UTC'),
    "the paper's time zone: Europe/Berlin",
  ),
  now: option(v.optional(v.nullable(moment), null), 'build as if it were this moment: 2026-03-01T06:00', {
    flag: '--now <moment>',
    inFile: false,
  }),
  drafts: option(onOff, 'show drafts, and what is not out yet', { flag: '--drafts', inFile: false }),
  nextDue: option(onOff, 'print only when the next article comes out or expires', {
    flag: '--next-due',
    inFile: false,
  }),
  pages: option(v.optional(features, {}), 'kinds of page and file to make or to leave out'),
  authors: option(v.optional(registry, {}), 'a name as bylines have it to what the paper knows of its bearer'),
  organisation: option(v.optional(organisation, {}), 'who publishes the paper, for search engines'),
  look: option(v.optional(look, {}), "the paper's colour, logo and fonts"),
  cards: option(
    v.optional(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must be 0 or more')), 300),
    'how many of the newest stories get a social card where they have no picture; 0 for none',
  ),
  overrides: option(
    v.optional(v.record(v.string(), v.union([role, v.record(v.string(), role)])), {}),
    'a line of copy to its role, for all articles or below the path of one',
  ),
} as const;

const schema = v.strictObject(table);

/** An option's name. */
export type OptionName = keyof typeof table;

/** Options as somebody gives them: any of them, or none. */
export type Options = v.InferInput<typeof schema>;

/** Options checked and complete. */
export type Settings = Readonly<v.InferOutput<typeof schema>>;

/** The part of the settings that copy is read by, each article by itself: whoever keeps what was read has to look at these. */
export type Habits = Pick<Settings, 'language' | 'timezone' | 'house' | 'overrides'>;

/** An option that isn't as it should be. */
export interface OptionFault {
  /** The keys that lead to it: `['desks', 'city']`. */
  readonly path: ReadonlyArray<string>;
  /** What is wrong, to be read behind the key: `must name a folder`. */
  readonly reason: string;
}

/** What `resolve` gives. */
export type Resolved =
  | { readonly settings: Settings; readonly faults: null }
  | { readonly settings: null; readonly faults: ReadonlyArray<OptionFault> };

/** The names of all options, in the table's order. */
const optionNames: ReadonlyArray<string> = Object.keys(table);

/** Lists what a person is told of each option, in the table's order. */
export function describeOptions(): ReadonlyArray<OptionHelp & { readonly name: string; readonly initial: unknown }> {
  return Object.entries(table).map(([name, row]) => ({
    ...v.getMetadata(row),
    name,
    initial: v.getDefault(row),
  }));
}

/**
 * Checks options and fills in the defaults.
 *
 * @param given what flags and configuration say, merged; of any shape, since it comes from outside
 * @returns the settings, or every fault that the options have
 */
export function resolve(given: unknown): Resolved {
  const result = v.safeParse(schema, given, { abortPipeEarly: true });
  if (result.success) return { settings: result.output, faults: null };
  return { settings: null, faults: result.issues.map(fault) };
}

function fault(issue: v.BaseIssue<unknown>): OptionFault {
  const path = (issue.path ?? []).map((item) => String(item.key));
  if (issue.kind === 'validation') return { path, reason: issue.message };
  const key = path.at(-1) ?? '';
  if (issue.expected === 'never') return { path, reason: unknownKey(key, path) };
  if (path[0] === 'overrides') return { path, reason: notARole(issue.received) };
  return { path, reason: `must be ${issue.expected}, and is ${issue.received}` };
}

function unknownKey(key: string, path: ReadonlyArray<string>): string {
  const names = path.length === 1 ? optionNames : path[0] === 'house' ? Object.keys(house.entries) : [];
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

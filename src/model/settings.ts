/** The one table of options: from it come the types, the checks, the defaults, the flags and their help. */
import * as v from 'valibot';
import { isTimeZone } from './dates.js';
import { faultOf, type OptionFault } from './option-faults.js';
import {
  encoding,
  file,
  folder,
  hostName,
  house,
  languageTag,
  moment,
  onOff,
  port,
  role,
  threads,
  webAddress,
} from './option-values.js';
import { features, look, organisation, registry } from './paper.js';

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
  stats: option(onOff, 'say what was used again, and what was made and why', { flag: '--stats', inFile: false }),
  timings: option(onOff, 'say where the time went', { flag: '--timings', inFile: false }),
  explainRebuild: option(v.optional(v.nullable(file), null), 'say why a file of the site was made again', {
    flag: '--explain-rebuild <path>',
    inFile: false,
  }),
  jobs: option(v.optional(v.nullable(threads), null), 'how many threads to use, 4 at most (default: one a processor)', {
    flag: '--jobs <number>',
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
  return { settings: null, faults: result.issues.map((issue) => faultOf(issue, optionNames)) };
}

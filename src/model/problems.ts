/**
 * Every problem that newsgen can report, and how to word it.
 *
 * An id is permanent: people filter and search by it. A reason says what was found and what was expected; a remedy says
 * what to do, in words for somebody who edits a newspaper.
 */

/** How much a problem matters: an `error` keeps the article off the site, a `warning` wants a look. */
export type Severity = 'error' | 'warning';

/** What a reason is told. */
type Fact = string | number | Readonly<Record<string, string>>;

interface Entry<Facts extends ReadonlyArray<Fact>> {
  readonly severity: Severity;
  readonly reason: (...facts: Facts) => string;
  readonly remedy: string;
}

/** The catalogue. */
const problems = {
  'copy-empty': {
    severity: 'warning',
    reason: () => 'Unexpected empty file, expected an article',
    remedy: 'Paste the story into it, or delete the file. No page was made.',
  },
  'copy-none': {
    severity: 'warning',
    reason: (endings: string) => `Unexpected folder without articles, expected files that end in ${endings}`,
    remedy: 'Paste a story into a file in it. The site is empty until then.',
  },
  'copy-binary': {
    severity: 'error',
    reason: (offset: number) => `Unexpected binary data at byte offset ${offset}, expected text`,
    remedy: 'Save the story as plain text (.txt) or Markdown (.md).',
  },
  'copy-encoding': {
    severity: 'error',
    reason: (offset: number) =>
      `Unexpected bytes at offset ${offset}, expected UTF-8 or another encoding that is known`,
    remedy: 'Open the file in an editor and save it as UTF-8, or give its encoding in the configuration.',
  },
  'copy-encoding-guessed': {
    severity: 'warning',
    reason: (taken: string, rival: string, offset: number) =>
      `Unsure encoding, taken as ${taken}, might be ${rival}, which differs from byte offset ${offset} on`,
    remedy: 'If the text is wrong, give the encoding in the configuration: "encoding: NAME", or a path and a name.',
  },
  'copy-replaced': {
    severity: 'warning',
    reason: (offset: number, count: number) =>
      `Unexpected replacement character at byte offset ${offset}${inAll(count)}, expected what was lost there`,
    remedy: 'Write what stood there, or copy the text anew from where it came.',
  },
  'copy-control': {
    severity: 'warning',
    reason: (name: string, offset: number, count: number) =>
      `Unexpected control character ${name} at byte offset ${offset}${inAll(count)}, expected text`,
    remedy:
      'Take it out, or write the sign that it should be. It may be a quotation mark or a dash read in a wrong encoding.',
  },
  'copy-mojibake': {
    severity: 'warning',
    reason: ({ found, meant, as }: Readonly<Record<'found' | 'meant' | 'as', string>>, offset: number) =>
      `Unexpected "${found}" at byte offset ${offset}, which was probably "${meant}" (UTF-8 read as ${as} and saved again)`,
    remedy: 'Copy the text anew from where it came. It is shown as it stands.',
  },
  'copy-large': {
    severity: 'error',
    reason: (megabytes: number) => `Unexpected file of ${megabytes} MB, expected an article of at most 2 MB`,
    remedy: 'Part it into several articles.',
  },
  'copy-link': {
    severity: 'error',
    reason: () => 'Unexpected link or special file, expected a plain file',
    remedy: 'Put the file itself into the articles folder.',
  },
  'copy-unreadable': {
    severity: 'error',
    reason: (cause: string) => `Unexpected failure to read the file: ${cause}`,
    remedy: 'Check that the file exists and that you may read it.',
  },
  'front-matter-invalid': {
    severity: 'error',
    reason: (cause: string) => `Unexpected front matter: ${cause}`,
    remedy: 'Between the two lines --- write one "key: value" a line. Put a value with a colon in it into quotes.',
  },
  'front-matter-unknown': {
    severity: 'warning',
    reason: (key: string, near: string) => `Unexpected key "${key}" in the front matter${near}`,
    remedy: 'Correct the key, or take it out. It was passed over.',
  },
  'front-matter-value': {
    severity: 'error',
    reason: (key: string, expected: string) => `Unexpected value of "${key}", expected ${expected}`,
    remedy: 'Correct the value in the front matter.',
  },
  'markdown-nesting': {
    severity: 'error',
    reason: (depth: number) => `Unexpected nesting of ${depth} levels, expected at most 32`,
    remedy: 'Take out the lists or quotations within lists or quotations.',
  },
  'copy-excess': {
    severity: 'error',
    reason: (count: number, what: string, most: number) => `Unexpected ${count} ${what}, expected at most ${most}`,
    remedy: 'Part the article into several. Markdown (.md) may have less of it than plain text (.txt).',
  },
  'article-failed': {
    severity: 'error',
    reason: (cause: string) => `Unexpected failure to read this article: ${cause}`,
    remedy: 'The other articles are not affected. This is a fault of newsgen: please report it with the article.',
  },
  'headline-missing': {
    severity: 'error',
    reason: () => 'Unexpected copy without a headline, expected one in the first lines',
    remedy: 'Write the headline on a line of its own above the story, or give "headline:" in front matter.',
  },
  'byline-doubtful': {
    severity: 'warning',
    reason: (text: string) => `Unexpected byline "${text}", expected the names of people`,
    remedy: 'It is shown as written. Give "byline:" in front matter if somebody should be named.',
  },
  'reading-doubtful': {
    severity: 'warning',
    reason: (role: string, percent: number, second: string) =>
      `Unsure reading as ${role} (${percent} %), might be ${second}`,
    remedy:
      'Look at it with "newsgen explain". A mark at the beginning of the line puts it right: = header, : paragraph …',
  },
} as const satisfies Readonly<Record<string, Entry<never>>>;

/** Says how often something is met that's met more than once. */
function inAll(count: number): string {
  return count === 1 ? '' : `, ${count} in all`;
}

/** The permanent id of a problem. */
export type ProblemId = keyof typeof problems;

/** What the reason of a problem wants to know. */
type Facts<Id extends ProblemId> = Parameters<(typeof problems)[Id]['reason']>;

/** A problem, worded. */
export interface Problem {
  readonly id: ProblemId;
  readonly severity: Severity;
  readonly reason: string;
  readonly remedy: string;
}

/** Words a problem of the catalogue. */
export function problem<Id extends ProblemId>(id: Id, ...facts: Facts<Id>): Problem {
  const entry: { severity: Severity; reason: (...facts: never) => string; remedy: string } = problems[id];
  return { id, severity: entry.severity, reason: Reflect.apply(entry.reason, null, facts), remedy: entry.remedy };
}

/**
 * Every problem that newsgen can report, and how to word it.
 *
 * An id is permanent: people filter and search by it. A reason says what was found and a remedy what to do, both in
 * words for somebody who edits a newspaper and programs nothing. What a reason quotes of copy is cut short.
 */

import { clip, quote } from './quote.js';

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
    reason: () => 'This file is empty',
    remedy: 'Paste the story into it, or delete the file. No page was made.',
  },
  'copy-none': {
    severity: 'warning',
    reason: (endings: string) => `There are no articles in this folder: none of its files ends in ${endings}`,
    remedy: 'Paste a story into a file in it. The site is empty until then.',
  },
  'copy-document': {
    severity: 'warning',
    reason: (ending: string, more: number) =>
      `${ending} is no plain text, so this file was passed over${andMore(more)}`,
    remedy: 'Open it, and save it as plain text (.txt). If it is no story, move it out of the articles folder.',
  },
  'copy-picture': {
    severity: 'warning',
    reason: (more: number) => `This picture goes with no article, so it was passed over${andMore(more)}`,
    remedy: 'Give it the name of its article (lamps-2.jpg for lamps.txt), or name it in the article with "pictures:".',
  },
  'copy-unknown': {
    severity: 'warning',
    reason: (ending: string, more: number) =>
      `A name that ends ${ending === '' ? 'so' : `in ${ending}`} is no story's, so this file was passed over${andMore(more)}`,
    remedy: 'If it is a story, save it as plain text and let its name end in .txt. If not, move it elsewhere.',
  },
  'copy-binary': {
    severity: 'error',
    reason: (offset: number) => `This file is no text: there is binary data at byte offset ${offset}`,
    remedy: 'Open the story in the program that it was written with, and save it as plain text (.txt).',
  },
  'copy-encoding': {
    severity: 'error',
    reason: (offset: number) =>
      `The letters of this file can't be read from byte offset ${offset} on: it is neither in UTF-8 nor in another encoding that is known`,
    remedy: 'Open the file in an editor and save it as UTF-8, or give its encoding in the configuration.',
  },
  'copy-encoding-guessed': {
    severity: 'warning',
    reason: (taken: string, rival: string, offset: number) =>
      `Not sure of the encoding: taken as ${taken}, might be ${rival}, which differs from byte offset ${offset} on`,
    remedy: 'If the text is wrong, give the encoding in the configuration: "encoding: NAME", or a path and a name.',
  },
  'copy-replaced': {
    severity: 'warning',
    reason: (offset: number, count: number) =>
      `A letter was lost before the text came here: there is a replacement character at byte offset ${offset}${inAll(count)}`,
    remedy: 'Write what stood there, or copy the text anew from where it came.',
  },
  'copy-control': {
    severity: 'warning',
    reason: (name: string, offset: number, count: number) =>
      `There is an invisible control character, ${name} at byte offset ${offset}${inAll(count)}, in the text`,
    remedy:
      'Take it out, or write the sign that it should be. It may be a quotation mark or a dash read in a wrong encoding.',
  },
  'copy-mojibake': {
    severity: 'warning',
    reason: ({ found, meant, as }: Readonly<Record<'found' | 'meant' | 'as', string>>, offset: number) =>
      `Garbled text ${quote(found)} at byte offset ${offset}, which was probably ${quote(meant)} (UTF-8 read as ${as} and saved again)`,
    remedy: 'Copy the text anew from where it came. It is shown as it stands.',
  },
  'copy-large': {
    severity: 'error',
    reason: (megabytes: number) => `This file has ${megabytes} MB, and an article may have 2 MB at most`,
    remedy: 'Part it into several articles.',
  },
  'copy-link': {
    severity: 'error',
    reason: () => 'This is a link or a special file and not a plain file, so it was not read',
    remedy: 'Put the file itself into the articles folder.',
  },
  'copy-unreadable': {
    severity: 'error',
    reason: (cause: string) => `This file can't be read: ${cause}`,
    remedy: 'Check that the file exists and that you may read it.',
  },
  'date-impossible': {
    severity: 'warning',
    reason: (date: string, where: string) => `There is no day ${quote(date)} in the calendar, which ${where} gives`,
    remedy: 'Correct the day. It was passed over, and no other was made up for it.',
  },
  'front-matter-invalid': {
    severity: 'error',
    reason: (cause: string) => `The front matter can't be read: ${clip(cause, longestCause)}`,
    remedy: 'Between the two lines --- write one "key: value" a line. Put a value with a colon in it into quotes.',
  },
  'front-matter-unknown': {
    severity: 'warning',
    reason: (key: string, near: string) => `Unknown key ${quote(key)} in the front matter${near}`,
    remedy: 'Correct the key, or take it out. It was passed over.',
  },
  'front-matter-withheld': {
    severity: 'error',
    reason: (key: string, near: string) =>
      `Unknown key ${quote(key)} in the front matter, which may be meant as ${quote(near)}`,
    remedy:
      'Correct the key, or take it out. Until then the article is held back, so that nothing comes out too early.',
  },
  'front-matter-twice': {
    severity: 'warning',
    reason: (key: string, taken: string) =>
      `The front matter gives ${quote(key)} and ${quote(taken)}, which mean the same`,
    remedy: 'Keep one of them. The first named here was passed over.',
  },
  'front-matter-empty': {
    severity: 'warning',
    reason: (key: string) => `${quote(key)} has no value in the front matter`,
    remedy: 'Write a value behind the colon, or take the line out. It was passed over.',
  },
  'front-matter-value': {
    severity: 'error',
    reason: (key: string, expected: string) => `The value of ${quote(key)} is not ${expected}`,
    remedy: 'Correct the value in the front matter.',
  },
  'markdown-nesting': {
    severity: 'error',
    reason: (depth: number) => `Lists or quotations stand ${depth} levels deep in one another, and 32 is the most`,
    remedy: 'Take out the lists or quotations within lists or quotations.',
  },
  'copy-excess': {
    severity: 'error',
    reason: (count: number, what: string, most: number) =>
      `This article has ${count} ${what}, and may have ${most} at most`,
    remedy: 'Part the article into several. Markdown (.md) may have less of it than plain text (.txt).',
  },
  'article-failed': {
    severity: 'error',
    reason: (cause: string) => `newsgen failed at this article: ${clip(cause, longestCause)}`,
    remedy: 'The other articles are not affected. This is a fault of newsgen: please report it with the article.',
  },
  'headline-missing': {
    severity: 'error',
    reason: () => 'There is no headline in the first lines',
    remedy: 'Write the headline on a line of its own above the story, or give "headline:" in front matter.',
  },
  'byline-doubtful': {
    severity: 'warning',
    reason: (text: string) => `No names of people are found in the byline ${quote(text)}`,
    remedy: 'It is shown as written. Give "byline:" in front matter if somebody should be named.',
  },
  'reading-doubtful': {
    severity: 'warning',
    reason: (role: string, percent: number, second: string) =>
      `This was read as ${role}, but not surely (${percent} %); it might be ${second}`,
    remedy:
      'Look at it with "newsgen explain". A mark at the beginning of the line puts it right: = header, : paragraph …',
  },
  'id-twice': {
    severity: 'warning',
    reason: (id: string, other: string) =>
      `This article has the id of another, ${quote(id)}, which is that of ${other}`,
    remedy: 'Give one of the two an "id:" of its own. Until then readers of feeds may see only one of them.',
  },
  'release-never': {
    severity: 'error',
    reason: (expires: string, embargo: string) =>
      `This article expires at ${expires}, and its embargo ends at ${embargo}, so that it never comes out`,
    remedy: 'Correct "expires:" or "embargo:" in the front matter.',
  },
  'updated-early': {
    severity: 'warning',
    reason: (updated: string, date: string) => `This article was changed on ${updated}, before it came out on ${date}`,
    remedy: 'Correct "updated:" in the front matter, or the day of the article.',
  },
  'correction-early': {
    severity: 'warning',
    reason: (corrected: string, date: string) => `A correction is of ${corrected}, but the article is of ${date}`,
    remedy: 'Correct the "date:" of the correction, or the day of the article.',
  },
  'translation-missing': {
    severity: 'warning',
    reason: (name: string, near: string) =>
      `There is no article ${quote(name)}, which this is to be a translation of${near}`,
    remedy:
      'Give the path of the original below the articles folder, or its "id:". Until then neither leads to the other.',
  },
  'translation-itself': {
    severity: 'warning',
    reason: (name: string) => `This article is to be a translation of itself, ${quote(name)}`,
    remedy: 'Name the original in "translationOf:", and only in the translation.',
  },
  'translation-same': {
    severity: 'warning',
    reason: (name: string, language: string) =>
      `This is to be a translation of ${quote(name)}, and both are in the same language, ${language}`,
    remedy:
      'Give "language:" in the front matter of the one whose language was taken wrongly, or name another original.',
  },
  'series-alone': {
    severity: 'warning',
    reason: (name: string, near: string) =>
      `This is the only part of the series ${quote(name)}; did you mean ${quote(near)}?`,
    remedy: 'Correct "series:" in the front matter. If it is a new series, its second part ends this warning.',
  },
  'page-without-issue': {
    severity: 'warning',
    reason: (number: string) => `This article ran on page ${quote(number)}, but of which issue nothing says`,
    remedy: 'Give "edition:" with the day of the issue. Until then the article is on no printed page.',
  },
  'page-name': {
    severity: 'warning',
    reason: ({ number, date, own, name }: Readonly<Record<'number' | 'date' | 'own' | 'name', string>>) =>
      `Page ${quote(number)} of ${date} is called ${quote(own)} here and ${quote(name)} in another article`,
    remedy: 'Give the page one name in all articles. The first by order of print is shown.',
  },
  'alias-taken': {
    severity: 'warning',
    reason: (alias: string, taken: string) => `The alias ${quote(alias)} is the place of another page, ${taken}`,
    remedy: 'Take the alias out, or rename what is there now. No address was made of it.',
  },
  'alias-unusable': {
    severity: 'warning',
    reason: (alias: string) => `The alias ${quote(alias)} can't be the place of a page`,
    remedy: 'Give the path below the root of the site, without a query: 2019/lamps/ or 2019/lamps.html.',
  },
  'url-missing': {
    severity: 'warning',
    reason: () =>
      'Nothing says where the site will stand, so there are no feeds, no sitemaps and nothing else that needs full addresses',
    remedy: 'Give the address of the front page: "url: https://example.org/news/". Or switch them off under "pages".',
  },
  'override-idle': {
    severity: 'warning',
    reason: (text: string, where: string) => `The override ${quote(text)} matches no line of ${where}`,
    remedy: 'Copy the whole line from the article into it, or take the override out.',
  },
  'picture-missing': {
    severity: 'warning',
    reason: (name: string) => `There is no picture ${quote(name)} in the articles folder`,
    remedy: 'Correct the name, or put the picture beside the article. The story is published without it.',
  },
  'picture-broken': {
    severity: 'warning',
    reason: (name: string) => `The picture ${quote(name)} is broken: it can't be read as a picture`,
    remedy: 'Save it anew as JPEG or PNG. The story is published without it.',
  },
  'picture-unreadable': {
    severity: 'warning',
    reason: (name: string, cause: string) => `The picture ${quote(name)} can't be read: ${clip(cause, longestCause)}`,
    remedy: 'Check that it is a file, and that you may read it. The story is published without it.',
  },
  'picture-large': {
    severity: 'warning',
    reason: (name: string, size: string, most: string) =>
      `The picture ${quote(name)} has ${size}, and a picture may have ${most} at most`,
    remedy: 'Save it smaller: a side of 2400 pixels is enough for every screen. The story is published without it.',
  },
  'picture-format': {
    severity: 'warning',
    reason: (name: string, format: string) =>
      `The picture ${quote(name)} is a file of the kind ${format}, which newsgen can't publish`,
    remedy: 'Save it as JPEG, PNG, WebP or GIF. The story is published without it.',
  },
  'picture-drawing': {
    severity: 'warning',
    reason: (name: string) => `The picture ${quote(name)} is an SVG, which may hold programs and is not published`,
    remedy: 'Save it as PNG or WebP, twice as large as it is shown. The story is published without it.',
  },
  'picture-words': {
    severity: 'warning',
    reason: (name: string) => `Nothing says what the picture ${quote(name)} shows: it has no caption`,
    remedy: 'Write a caption into the article, or give "alt:" to it under "pictures:" in front matter.',
  },
  'picture-plain': {
    severity: 'warning',
    reason: () => 'Pictures are published in one size only, since the package "sharp" is not installed',
    remedy: 'Install it with "npm install sharp". Small screens get small pictures then.',
  },
  'card-letters': {
    severity: 'warning',
    reason: (stories: number, letters: string) =>
      `${stories === 1 ? 'One story has' : `${stories} stories have`} no social card, since no font of this machine has ${letters}`,
    remedy: 'Install fonts that have these letters, such as those of Noto. Or do without the cards: "cards: 0".',
  },
  'card-plain': {
    severity: 'warning',
    reason: () => 'There are no social cards, since the package "sharp" is not installed',
    remedy: 'Install it with "npm install sharp". Or do without the cards: "cards: 0".',
  },
  'card-failed': {
    severity: 'warning',
    reason: (stories: number, cause: string) =>
      `${stories === 1 ? 'One story has' : `${stories} stories have`} no social card, since it could not be drawn: ${clip(cause, longestCause)}`,
    remedy: 'Install fonts, and the newest "sharp" with "npm install sharp". Or do without the cards: "cards: 0".',
  },
  'portrait-unusable': {
    severity: 'warning',
    reason: (author: string, reason: string) => `${author} has no portrait. ${reason}`,
    remedy: 'Correct "portrait:" under "authors", or put the picture there. The page is published without it.',
  },
  'template-unknown': {
    severity: 'warning',
    reason: (near: string) => `This file has no use under its name; did you mean ${near}?`,
    remedy: "Rename it. Until then newsgen's own file is used.",
  },
  'template-block': {
    severity: 'warning',
    reason: (block: string, parent: string, near: string) => `${parent} has no block ${quote(block)}${near}`,
    remedy: 'Rename the block. Until then what is in it is not shown.',
  },
} as const satisfies Readonly<Record<string, Entry<never>>>;

/** The most characters that a reason has of what a parser says. */
const longestCause = 200;

/** Says how many more there are of what is told of only so often. */
function andMore(count: number): string {
  return count === 0 ? '' : `; ${count} more of the kind ${count === 1 ? 'was' : 'were'}, too`;
}

/** Says how often something is met that's met more than once. */
function inAll(count: number): string {
  return count === 1 ? '' : `, ${count} in all`;
}

/** The permanent id of a problem. */
export type ProblemId = keyof typeof problems;

/** Says whether there is a problem of this id. */
export function isProblemId(id: unknown): id is ProblemId {
  return typeof id === 'string' && Object.hasOwn(problems, id);
}

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

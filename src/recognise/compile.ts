import type { Definition, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Article, Byline, Passage, Person } from '../model/article.js';
import { writeLocal } from '../model/moments.js';
import type { SourcePath } from '../model/names.js';
import type { Role } from '../model/roles.js';
import type { Settings } from '../model/settings.js';
import { isWide } from './blocks/measure.js';
import { isPictures } from './blocks/only-pictures.js';
import type { Fields } from './fields.js';
import { namesByHouse } from './house.js';
import type { Labelled } from './label/index.js';
import type { Language } from './languages/language.js';
import { newsOf } from './news.js';
import { bodyOf } from './parts/body.js';
import { readByline } from './parts/byline.js';
import { bylineInText } from './parts/byline-in-text.js';
import { readDate } from './parts/date.js';
import { readDateline } from './parts/dateline.js';
import { termsOf } from './terms.js';
import { countWords } from './words.js';

/** The longest lede of a list, in characters. */
const longestLede = 200;

/** What an article is compiled from. */
export interface Material {
  readonly source: SourcePath;
  /** The targets of Markdown's links and pictures, which the body refers to. */
  readonly definitions: ReadonlyArray<Definition>;
  readonly labelled: ReadonlyArray<Labelled>;
  readonly fields: Fields;
  readonly language: Language;
  readonly house: Settings['house'];
  /** The paper's own, for moments of other zones. */
  readonly timezone: string;
  /** The tag that the article asked for, or the language's own. */
  readonly tag: string;
}

/** Roles of lines that are part of the story's body. */
const ofBody: ReadonlySet<Role> = new Set<Role>(['header', 'paragraph', 'quote', 'list', 'other', 'caption']);

/**
 * Compiles labelled blocks to an article. It judges nothing: what front matter says stands, and the rest is what the
 * labels say.
 */
export function compile({ source, definitions, labelled, fields, language, house, timezone, tag }: Material): Article {
  const lines = (role: Role) => labelled.filter((line) => line.role === role).map(({ block }) => block.text);
  const story = bodyOf(
    labelled.filter(({ role }) => ofBody.has(role)),
    language,
  );
  const body: Root = { ...story, children: [...story.children, ...definitions] };
  const headline = fields.headline ?? joined(lines('headline')) ?? '';
  const dateLine = joined(lines('date'));
  const paragraphs = body.children.filter((node) => node.type === 'paragraph' && !isPictures(node));
  const lede = textOf(paragraphs[0]);
  const byline =
    bylineOf(fields, lines('byline'), { language, house }) ?? bylineInText(lede, textOf(paragraphs.at(-1)), language);
  return {
    source,
    language: tag,
    kicker: fields.kicker ?? joined(lines('kicker')),
    headline,
    deck: fields.deck ?? joined(lines('deck')),
    byline,
    dateline: readDateline(lede),
    dateLine,
    date: dateOf(fields, dateLine, { language, timezone }),
    desk: fields.desk ?? null,
    slug: fields.slug ?? null,
    lede: shortened(lede),
    words: countWords(body),
    terms: termsOf(headline, storyTexts(body), language),
    news: newsOf(fields),
    notes: passages(labelled, 'note'),
    furniture: passages(labelled, 'furniture'),
    pictures: [],
    body,
  };
}

/** The words of a story without those of its captions, a text a paragraph. */
function storyTexts({ children }: Root): ReadonlyArray<string> {
  return children.filter(({ type }) => type !== 'captionList' && type !== 'figure').map((node) => textOf(node));
}

function dateOf(
  { date }: Fields,
  dateLine: string | null,
  { language, timezone }: Pick<Material, 'language' | 'timezone'>,
): string | null {
  if (date !== undefined) return writeLocal(date, timezone);
  return dateLine === null ? null : readDate(dateLine, language);
}

function bylineOf(
  { byline }: Fields,
  lines: ReadonlyArray<string>,
  { language, house }: Pick<Material, 'language' | 'house'>,
): Byline | null {
  if (Array.isArray(byline)) return { text: byline.join(', '), people: byline.map(named) };
  if (typeof byline === 'string') {
    const found = readByline([byline], language);
    return found.people.length > 0 ? found : { text: byline, people: [named(byline)] };
  }
  if (lines.length === 0) return null;
  return readByline(
    lines,
    language,
    lines.map((line) => namesByHouse(line, house) ?? line),
  );
}

/** Somebody of whom nothing but the name is known. */
function named(name: string): Person {
  return { name, role: null, outlet: null };
}

/** Puts lines of one role together: with a space, but for scripts that have none. */
function joined(lines: ReadonlyArray<string>): string | null {
  if (lines.length === 0) return null;
  return lines.map((line, index) => between(lines[index - 1], line) + line).join('');
}

function between(before: string | undefined, line: string): string {
  if (before === undefined) return '';
  const wide = isWide(before.charCodeAt(before.length - 1)) && isWide(line.charCodeAt(0));
  return wide && !/[\p{L}\p{N}]$/u.test(before) ? '' : ' ';
}

function passages(labelled: ReadonlyArray<Labelled>, role: Role): Passage[] {
  return labelled.filter((line) => line.role === role).map(({ block }) => ({ text: block.text, lines: block.lines }));
}

function shortened(text: string): string {
  let end = 0;
  let beforeLast = 0;
  for (let count = 0; count < longestLede; count++) {
    beforeLast = end;
    if (end < text.length) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end === text.length ? text : `${text.slice(0, beforeLast).trimEnd()}…`;
}

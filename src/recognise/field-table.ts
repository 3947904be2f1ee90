/** The table of what front matter can say. Adding a field is adding a row. */
import * as v from 'valibot';
import { isMoment } from '../model/dates.js';
import { isLanguageTag, isSlug } from '../model/names.js';
import { newsFields } from './news.js';
import { pictureFields } from './pictures/fields.js';
import { line, text } from './values.js';

/** The fields, each with what is expected of it. */
const table = {
  headline: text,
  kicker: text,
  deck: text,
  byline: v.message(v.union([line, v.array(line)]), 'a byline, or a list of names'),
  date: v.message(v.pipe(line, v.check(isMoment)), 'a day of the calendar such as 2026-03-01'),
  desk: text,
  language: v.message(v.pipe(line, v.check(isLanguageTag)), 'a language tag such as en or zh-Hans'),
  slug: v.message(v.pipe(line, v.check(isSlug)), 'small letters a to z, digits and hyphens'),
  ...newsFields,
  ...pictureFields,
} as const;

/** What checks the fields. */
export const schema = v.partial(v.object(table));

/** What front matter says of an article. Each field overrules what recognition would read. */
export type Fields = Readonly<v.InferOutput<typeof schema>>;

/** Other names that people know the fields by, many of them from other generators. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'headline',
    subtitle: 'deck',
    standfirst: 'deck',
    author: 'byline',
    authors: 'byline',
    section: 'desk',
    lang: 'language',
    lastmod: 'updated',
    tag: 'tags',
    keywords: 'tags',
    categories: 'tags',
    category: 'tags',
    issue: 'edition',
    printPage: 'page',
    correction: 'corrections',
    redirect_from: 'aliases',
    translation_of: 'translationOf',
    publishDate: 'embargo',
    expiry: 'expires',
    expiryDate: 'expires',
    copyright: 'rights',
    picture: 'pictures',
    photo: 'pictures',
    photos: 'pictures',
    image: 'pictures',
    images: 'pictures',
    cover: 'pictures',
  }),
);

/** All names that a field can be given by. */
export const knownNames: ReadonlyArray<string> = [...Object.keys(table), ...aliases.keys()];

/** Says which field a key is a name of; `undefined` where it's none's. */
export function fieldNamed(key: string): string | undefined {
  return Object.hasOwn(table, key) ? key : aliases.get(key);
}

/** Fields that hold an article back: to pass over one of them because of a slip would publish what must not be out. */
export const withholding: ReadonlySet<string> = new Set(['draft', 'embargo', 'expires'] satisfies Array<
  keyof typeof table
>);

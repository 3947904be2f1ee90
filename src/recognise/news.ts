/** What front matter says of an article's place in the paper and in time. */
import * as v from 'valibot';
import { isOutputPath } from '../model/names.js';
import { type Issue, labels, type News, type PrintPage } from '../model/news.js';
import { labelNamed } from './article-labels.js';
import { dayAlone, line, moment, prose, text } from './values.js';

/** One, or a list of them. */
function listOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.union([
    v.array(schema),
    v.pipe(
      schema,
      v.transform((one) => [one]),
    ),
  ]);
}

const aMoment = 'a moment such as 2026-03-01, 2026-03-01T06:00 or 2026-03-01T06:00+08:00';

const tags = v.union([
  v.array(line),
  v.pipe(
    line,
    v.transform((written) => written.split(/[,，、;；]/).map((tag) => tag.trim())),
  ),
]);

const issue = v.union([
  v.pipe(
    dayAlone,
    v.transform((date): Issue => ({ date, number: null })),
  ),
  v.strictObject({ date: dayAlone, number: v.optional(line) }),
]);

const page = v.union([v.pipe(line, v.transform(readPage)), v.strictObject({ number: line, name: v.optional(line) })]);

const oldPath = v.pipe(line, v.check(isOldPath));

/** The fields, each with what is expected of it. */
export const newsFields = {
  id: text,
  updated: v.message(moment, aMoment),
  tags: v.message(tags, 'tags parted by commas, or a list of them'),
  label: v.message(v.pipe(line, v.transform(labelNamed), v.picklist(labels)), `one of ${labels.join(', ')}`),
  priority: v.message(v.pipe(line, v.regex(/^[+-]?\d{1,4}$/), v.transform(Number)), 'a whole number such as 1'),
  series: text,
  edition: v.message(issue, 'the day of a printed issue such as 2026-03-01, or its date and number'),
  page: v.message(page, 'a printed page such as A05, or its number and name'),
  corrections: v.message(
    listOf(v.strictObject({ date: dayAlone, text: prose })),
    'a list of corrections, each with its date and text',
  ),
  aliases: v.message(
    listOf(oldPath),
    'a path that the article had on this site, such as 2019/lamps.html, or a list of them',
  ),
  translationOf: text,
  draft: v.message(v.boolean(), 'true or false'),
  embargo: v.message(moment, aMoment),
  expires: v.message(moment, aMoment),
  rights: text,
  standing: v.message(v.boolean(), 'true or false'),
} as const;

type NewsFields = { readonly [Name in keyof typeof newsFields]?: v.InferOutput<(typeof newsFields)[Name]> | undefined };

/** Writes what front matter says as the model has it. */
export function newsOf(fields: NewsFields): News {
  const { edition, page } = fields;
  return {
    id: fields.id ?? null,
    updated: fields.updated ?? null,
    tags: distinct(fields.tags ?? []),
    label: fields.label ?? null,
    priority: fields.priority ?? 0,
    series: fields.series ?? null,
    issue: edition === undefined ? null : { date: edition.date, number: edition.number ?? null },
    printPage: page === undefined ? null : { number: page.number, name: page.name ?? null },
    corrections: fields.corrections ?? [],
    aliases: distinct(fields.aliases ?? []),
    translationOf: fields.translationOf ?? null,
    release: {
      isDraft: fields.draft ?? false,
      embargo: fields.embargo ?? null,
      expiry: fields.expires ?? null,
    },
    rights: fields.rights ?? null,
    isStanding: fields.standing ?? false,
  };
}

function distinct(names: ReadonlyArray<string>): ReadonlyArray<string> {
  return [...new Set(names)].filter((name) => name !== '');
}

/** Parts the number of a printed page from its name: `A05 要闻`, `第5版：要闻`. */
function readPage(written: string): PrintPage {
  const [, number = written, name = null] = /^(\S+?)(?:\s*[:：]\s*|\s+)(.+)$/.exec(written) ?? [];
  return { number, name };
}

/** Says whether a text can be a path of this site, as addresses have it: with escapes or without, with a slash around it. */
function isOldPath(written: string): boolean {
  try {
    return !/[?#]|^\/\//.test(written) && isOutputPath(decodeURIComponent(written).replace(/^\/|\/$/g, ''));
  } catch {
    return false;
  }
}

import { Failure } from '../model/failures.js';
import { nearest } from '../model/nearest.js';
import type { TemplatePage } from '../model/page.js';
import type { Job } from './environment.js';
import { findFault } from './locate.js';
import { readMessage, templateError } from './message.js';
import type { Place } from './place.js';

/** How nunjucks words a fault, and how newsgen does, from what is named and the tag that it is in. */
const wordings: ReadonlyArray<{
  readonly pattern: RegExp;
  readonly reason: (named: string, tag: string) => string;
  readonly remedy: string;
}> = [
  {
    pattern: /attempted to output null or undefined value/,
    reason: (_, tag) => `Unexpected missing value in ${tag}, expected text`,
    remedy: 'Check the name, or ask {% if … %} before you print what not every page has.',
  },
  {
    pattern: /filter not found: (\S+)/,
    reason: (named, tag) => `Unexpected filter "${named}" in ${tag}, expected one that newsgen or nunjucks has`,
    remedy: 'Check the name of the filter.',
  },
  {
    pattern: /template not found: (\S+)/,
    reason: (named) => `Unexpected name of a template "${named}", expected one of the theme`,
    remedy: 'Check the name, or put the file into the folder of templates.',
  },
  {
    pattern: /Unable to call `(.*)`/,
    reason: (named, tag) => `Unexpected call of ${named} in ${tag}, expected a function`,
    remedy: 'Check the name.',
  },
];

/**
 * Turns what came up while a page was made into a failure. What is one already, since it came from below the template,
 * stays what it is.
 *
 * @param error what was thrown
 * @param page the page being made
 * @param job the theme that it was made with, to look for the place
 */
export function templateFailure(error: unknown, page: TemplatePage, job: Job): Failure {
  const known = failureWithin(error);
  if (known !== null) return known;
  const { text } = readMessage(error);
  const place = findFault(page, job) ?? { name: page.template, line: null, column: null, tag: null };
  const reason = `${reword(text, place)}, while making ${page.path}`;
  return templateError(place, reason, remedyFor(text, [...job.theme.templates.keys()]));
}

/** Looks for a failure among the causes of an error. */
function failureWithin(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  return error instanceof Error && error.cause !== undefined ? failureWithin(error.cause) : null;
}

function reword(text: string, { tag }: Place): string {
  const wording = wordings.find(({ pattern }) => pattern.test(text));
  return wording?.reason(wording.pattern.exec(text)?.[1] ?? '', tag ?? 'the template') ?? text;
}

function remedyFor(text: string, templates: ReadonlyArray<string>): string {
  const remedy = wordings.find(({ pattern }) => pattern.test(text))?.remedy ?? 'Correct the template.';
  const missing = /template not found: (\S+)/.exec(text)?.[1];
  const near = missing === undefined ? null : nearest(missing, templates);
  return near === null ? remedy : `${remedy} Did you mean ${near}?`;
}

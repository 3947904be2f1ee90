import { isAbsolute } from 'node:path';
import { Failure } from '../../model/failures.js';
import { forPeople, readFaulty } from '../../read/index.js';
import { cutOut, type ExcerptLine, type Report, type Reports } from '../../serve/index.js';
import type { Problem } from '../problems.js';
import type { Span } from '../text/excerpt.js';
import { visible } from '../text/visible.js';

/** How many problems a page is told; a list of thousands is nobody's reading. */
const most = 200;

/** Writes the problems of a build for its pages, errors first. */
export function reportProblems(problems: ReadonlyArray<Problem>): Reports {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  const shown = [...errors, ...warnings].slice(0, most);
  return { shown: shown.map(reportOf), more: problems.length - shown.length };
}

/**
 * Writes for pages why a build failed.
 *
 * @param error what was thrown
 * @param templates the site's own templates, an absolute path
 * @param cwd the absolute folder that people work in
 */
export async function reportFailed(
  error: unknown,
  { templates, cwd }: { templates: string | null; cwd: string },
): Promise<Reports> {
  const shown = error instanceof Failure ? await ofFailure(error, { templates, cwd }) : ofBug(error);
  return { shown: [shown], more: 0 };
}

function reportOf({ file, span, severity, reason, remedy, text }: Problem): Report {
  return {
    severity,
    file: visible(file),
    line: span?.line ?? null,
    column: span?.column ?? null,
    reason: visible(reason),
    remedy: visible(remedy),
    excerpt: span === null ? [] : cutOut(text, widened(text, span)).map(shownLine),
  };
}

async function ofFailure(
  { message, remedy, place }: Failure,
  { templates, cwd }: { templates: string | null; cwd: string },
): Promise<Report> {
  const words = { severity: 'failure', reason: visible(message), remedy: visible(remedy) } as const;
  if (place === null) return { ...words, file: null, line: null, column: null, excerpt: [] };
  const { file, line, column, text } = await readFaulty(place, templates);
  const span = line === null ? null : widened(text ?? '', { line, column: column ?? 1, end: null });
  return {
    ...words,
    file: visible(isAbsolute(file) ? forPeople(file, cwd) : file),
    line,
    column,
    excerpt: span === null || text === null ? [] : cutOut(text, span).map(shownLine),
  };
}

function ofBug(error: unknown): Report {
  return {
    severity: 'failure',
    file: null,
    line: null,
    column: null,
    reason: `A fault of newsgen, and not of your articles: ${visible(String(error).split('\n')[0] ?? '')}`,
    remedy: 'Please report it with the lines in the terminal.',
    excerpt: [],
  };
}

/** Marks the whole tag of a template, or the word, where only its first character is named. */
function widened(text: string, span: Span): Span {
  const { line, column } = span;
  const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1);
  const [marked = ''] = /^(?:\{[{%].*?[}%]\}|[\p{L}\p{N}_-]+)/u.exec(rest) ?? [];
  return span.end !== null || marked === '' ? span : { line, column, end: column + marked.length };
}

/** Makes a line fit to be shown: nothing in it turns the text around, and the mark stays at its place. */
function shownLine({ number, text, mark }: ExcerptLine): ExcerptLine {
  if (mark === null) return { number, text: visible(text), mark };
  const [before, marked, after] = [text.slice(0, mark[0]), text.slice(...mark), text.slice(mark[1])].map(visible);
  const shown = `${before}${marked}${after}`;
  return { number, text: shown, mark: [before?.length ?? 0, (before?.length ?? 0) + (marked?.length ?? 0)] };
}

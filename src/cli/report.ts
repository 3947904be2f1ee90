import { createColors } from 'picocolors';
import type { Failure } from '../model/failures.js';
import type { Problem } from './problems.js';
import { excerpt } from './text/excerpt.js';
import { visible } from './text/visible.js';

/** How a report is set. */
export interface Typography {
  readonly colours: boolean;
  /** In columns. */
  readonly width: number;
}

/**
 * Writes a problem for a person.
 *
 *     articles/lamps.txt:2:7  error  The value of "date" is not a day  front-matter-value
 *        2 | date: 2026-13-45
 *          |       ^^^^^^^^^^
 *       Correct the value in the front matter.
 */
export function reportProblem(problem: Problem, { colours, width }: Typography): string {
  const paint = createColors(colours);
  const { span } = problem;
  const place = visible(problem.file) + (span === null ? '' : `:${span.line}:${span.column}`);
  const severity = problem.severity === 'error' ? paint.red('error') : paint.yellow('warning');
  const head = `${paint.bold(place)}  ${severity}  ${visible(problem.reason)}  ${paint.dim(problem.id)}`;
  const lines = span === null ? [] : excerpt(problem.text, span, width).map((line) => paint.dim(line));
  return [head, ...lines, `  ${visible(problem.remedy)}`, ''].join('\n');
}

/**
 * Writes for a person why a command stops.
 *
 * @param place the file that it's about, for people; `null` where it's about none
 */
export function reportFailure(failure: Failure, place: string | null, { colours }: Typography): string {
  const paint = createColors(colours);
  const where = place === null ? '' : `${paint.bold(visible(place))}  `;
  const head = `${where}${paint.red('error')}  ${visible(failure.message)}  ${paint.dim(failure.id)}`;
  return [head, `  ${visible(failure.remedy)}`, ''].join('\n');
}

/** Writes for a person that newsgen itself is at fault. */
export function reportBug(error: unknown): string {
  const trace = error instanceof Error || hasStack(error) ? String(error.stack) : String(error);
  const shown = trace.split('\n').map(visible).join('\n');
  return `${shown}\n\nThis is a fault of newsgen, and not of your articles. Please report it with the lines above.\n`;
}

function hasStack(error: unknown): error is { stack: unknown } {
  return typeof error === 'object' && error !== null && 'stack' in error;
}

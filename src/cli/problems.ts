import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Severity } from '../model/problems.js';
import type { Span } from './text/excerpt.js';

/** A problem as people and programs are told of it. */
export interface Problem {
  /** The path for people. */
  readonly file: string;
  /** Where in the file; `null` where it's about the whole file. */
  readonly span: Span | null;
  readonly severity: Severity;
  readonly id: string;
  readonly reason: string;
  readonly remedy: string;
  /** The text of the file. */
  readonly text: string;
}

/** Lists the problems on files, in the order of the files, and in each from top to bottom. */
export function problemsOf(files: ReadonlyArray<VFile>): ReadonlyArray<Problem> {
  return files.flatMap((file) => file.messages.map((message) => describe(file, message)).sort(byPlace));
}

/** Counts the problems of a severity. */
export function count(problems: ReadonlyArray<Problem>, severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function describe(file: VFile, message: VFileMessage): Problem {
  return {
    file: file.path,
    span: spanOf(message),
    severity: message.fatal === true ? 'error' : 'warning',
    id: message.ruleId ?? 'unnamed',
    reason: message.reason,
    remedy: message.note ?? '',
    text: String(file.value),
  };
}

function spanOf(message: VFileMessage): Span | null {
  const { place } = message;
  if (place === undefined) return null;
  if (!('start' in place)) return { line: place.line, column: place.column, end: null };
  const { start, end } = place;
  const isOneLine = end.line === start.line && end.column > start.column;
  return { line: start.line, column: start.column, end: isOneLine ? end.column : null };
}

function byPlace(one: Problem, other: Problem): number {
  const [a, b] = [one.span, other.span];
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return a.line - b.line || a.column - b.column;
}

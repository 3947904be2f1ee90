import { exitCodes, Failure } from '../model/failures.js';
import { type Place, placeAt } from './place.js';

/** The parts of a message of nunjucks that say where, each a line of its own: `(base.njk) [Line 3, Column 4]`. */
const preamble =
  /^(?:\s*(?:Template render error: )?\([^\n]*?\)(?: \[Line (?<line>\d+)(?:, Column (?<column>\d+))?\])?\n)+\s*/;

/** What nunjucks says of a fault. */
export interface Message {
  readonly text: string;
  readonly line: number | null;
  readonly column: number | null;
}

/**
 * Reads what nunjucks threw. It names the place in the text of its message and nowhere else.
 *
 * @param error what was thrown
 */
export function readMessage(error: unknown): Message {
  const message = error instanceof Error ? error.message : String(error);
  const { line, column } = preamble.exec(message)?.groups ?? {};
  return {
    text: message.replace(preamble, '').replace(/^(?:Template render error|\w*Error): /, ''),
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
}

/** Makes the failure that stops a build whose templates are at fault. */
export function templateError(place: Place, reason: string, remedy: string): Failure {
  const spot = [place.name, place.line, place.column].filter((part) => part !== null).join(':');
  return new Failure({ id: 'template-error', exitCode: exitCodes.usage, reason, remedy, place: spot });
}

/**
 * Turns what came up while a template was compiled into a failure.
 *
 * @param error what nunjucks threw
 * @param name the template
 * @param source its text
 */
export function syntaxFailure(error: unknown, name: string, source: string): Failure {
  const { text, line, column } = readMessage(error);
  // Where nunjucks names no place, the template has ended within its last tag.
  const place = line === null ? placeAt(name, source, lastTag(source)) : { name, line, column, tag: null };
  return templateError(place, `Unexpected template syntax: ${text}`, 'Correct the tag, or close what it leaves open.');
}

function lastTag(source: string): number {
  return Math.max(0, ...['{{', '{%', '{#'].map((mark) => source.lastIndexOf(mark)));
}

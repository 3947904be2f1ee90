import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Problem } from './problems.js';

/**
 * Reports a problem on a file.
 *
 * @param file the file that it is about
 * @param place where in the file; the whole file where not given
 * @returns the message, which is on the file now
 */
export function report(file: VFile, { id, severity, reason, remedy }: Problem, place?: Position | Point): VFileMessage {
  const message = place === undefined ? file.message(reason) : file.message(reason, { place });
  message.ruleId = id;
  message.source = 'newsgen';
  message.note = remedy;
  message.fatal = severity === 'error';
  return message;
}

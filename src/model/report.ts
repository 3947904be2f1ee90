import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Facts, type ProblemId, problems } from './problems.js';

/**
 * Reports a problem on a file, in the catalogue's words.
 *
 * @param file the file that it is about
 * @param id the problem
 * @param facts what its reason wants to know
 * @param place where in the file; the whole file where not given
 * @returns the message, which is on the file now
 */
export function report<Id extends ProblemId>(
  file: VFile,
  id: Id,
  facts: Facts<Id>,
  place?: Position | Point,
): VFileMessage {
  const entry: { severity: string; reason: (...facts: never) => string; remedy: string } = problems[id];
  const reason = Reflect.apply(entry.reason, null, facts);
  const message = place === undefined ? file.message(reason) : file.message(reason, { place });
  message.ruleId = id;
  message.source = 'newsgen';
  message.note = entry.remedy;
  message.fatal = entry.severity === 'error';
  return message;
}

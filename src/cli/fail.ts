import { isAbsolute } from 'node:path';
import { exitCodes, Failure } from '../model/failures.js';
import { forPeople } from '../read/index.js';
import { type Io, takesColours, widthOfOutput } from './io.js';
import { reportBug, reportFailure } from './report.js';
import { jsonLine } from './text/visible.js';

/**
 * Tells why a command stops.
 *
 * @param error a Failure, or anything else, which is a fault of newsgen
 * @returns the exit code
 */
export function fail(error: unknown, job: { io: Io; isJson: boolean }): number {
  const { stdout, stderr, env } = job.io;
  if (!(error instanceof Failure)) {
    stderr.write(reportBug(error));
    return exitCodes.bug;
  }
  const { id, message, remedy, exitCode } = error;
  const cwd = job.io.cwd();
  const place = error.place !== null && isAbsolute(error.place) ? forPeople(error.place, cwd) : error.place;
  const typography = { colours: takesColours(stderr, env), width: widthOfOutput(stderr) };
  if (job.isJson) stdout.write(jsonLine({ type: 'failure', id, reason: message, remedy, place, exitCode }));
  else stderr.write(reportFailure(error, place, typography));
  return exitCode;
}

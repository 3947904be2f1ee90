/**
 * What stops a command, with the exit code that it ends with. Unlike a problem, a failure is nobody's article: a folder
 * that isn't there, an option that doesn't exist, a disk that is full.
 */

/** The exit codes. */
export const exitCodes = {
  good: 0,
  /** Problems in articles; for `verify`, an output folder that isn't the last build. */
  articles: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** A fault of newsgen itself. */
  bug: 70,
  /** The output folder can't be used. */
  cannotCreate: 73,
  /** The disk failed. */
  disk: 74,
  /** Another build is running. */
  busy: 75,
  interrupted: 130,
  terminated: 143,
} as const;

/** Why a command stops. The id is permanent. */
export class Failure extends Error {
  readonly id: string;
  readonly exitCode: number;
  /** What to do about it. */
  readonly remedy: string;
  /** The file, and where one can be named the line and column, that it is about. */
  readonly place: string | null;

  constructor(fault: { id: string; exitCode: number; reason: string; remedy: string; place?: string | null }) {
    super(fault.reason);
    this.name = 'Failure';
    this.id = fault.id;
    this.exitCode = fault.exitCode;
    this.remedy = fault.remedy;
    this.place = fault.place ?? null;
  }
}

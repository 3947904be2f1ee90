/** What is to be written where, and what came of it. */

/** A file or folder that the site is made from. */
export interface Source {
  /** An absolute path. */
  readonly path: string;
  /** What it is, for messages: `articles folder`. */
  readonly is: string;
}

/** Where a build writes. */
export interface Job {
  /** The output folder, an absolute path. */
  readonly out: string;
  /** The folder for newsgen's own records, an absolute path: `.newsgen` beside the site. It is never published. */
  readonly state: string;
  /** What the output folder may not be, hold or lie in. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Whether to take the output folder as newsgen's own although something speaks against it: files that newsgen didn't
   * write, or that were edited since, are overwritten where the build makes a file of that name.
   */
  readonly adopt?: boolean;
  /** Whether every file is made, also where its key says that it would come out as it did. */
  readonly remake?: boolean;
}

/** How many files of the site a build wrote, left as they were, and deleted. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
}

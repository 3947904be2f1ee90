/** What has happened to a file. */
export interface FileChange {
  readonly what: 'added' | 'changed' | 'removed';
  /** An absolute path. */
  readonly path: string;
}

/** The files that changed, sorted by path in code point order. */
export type Change = ReadonlyArray<FileChange>;

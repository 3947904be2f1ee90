/** What happened to a file, as the watcher tells it; what happens to folders alone changes no page. */
export interface FileEvent {
  readonly kind: 'add' | 'change' | 'unlink';
  /** An absolute path. */
  readonly path: string;
}

/** What a burst of events comes to for one file. */
export interface FileChange {
  readonly what: 'added' | 'changed' | 'removed';
  readonly path: string;
}

/** The files that changed, sorted by path in code point order. */
export type Change = ReadonlyArray<FileChange>;

/**
 * Makes one change of a burst of events. An editor that saves by removing and renaming has changed the file; a file that
 * came and went has changed nothing.
 *
 * @param events in the order in which they came
 */
export function batch(events: ReadonlyArray<FileEvent>): Change {
  const files = new Map<string, { was: boolean; is: boolean }>();
  for (const { kind, path } of events) {
    const before = files.get(path) ?? { was: kind !== 'add', is: true };
    files.set(path, { was: before.was, is: kind !== 'unlink' });
  }
  return [...files]
    .filter(([, { was, is }]) => was || is)
    .map(([path, { was, is }]) => ({
      path,
      what: !was ? ('added' as const) : is ? ('changed' as const) : ('removed' as const),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

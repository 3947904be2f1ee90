/** Runs one piece of work at a time. */
export interface Queue<Item> {
  /** Gives items to the next run: at once where nothing runs, else when the run is over. */
  add(items: ReadonlyArray<Item>): void;
  /** Lets no further run begin, and resolves when the one that goes on is over. */
  close(): Promise<void>;
}

/**
 * Makes a queue of length one: all that comes during a run goes into a single run after it.
 *
 * @param run the work; must not reject
 */
export function oneAtATime<Item>(run: (items: ReadonlyArray<Item>) => Promise<void>): Queue<Item> {
  let waiting: Array<Item> | null = null;
  let running: Promise<void> | null = null;
  let closed = false;
  const work = async () => {
    while (waiting !== null && !closed) {
      const items: ReadonlyArray<Item> = waiting;
      waiting = null;
      await run(items);
    }
    running = null;
  };
  return {
    add(items) {
      waiting = [...(waiting ?? []), ...items];
      running ??= work();
    },
    async close() {
      closed = true;
      await running;
    },
  };
}

/** How long a burst may last, in milliseconds. */
export interface BurstLimits {
  /** It ends when nothing has come for so long. */
  readonly quiet: number;
  /** It ends so long after its first item in any case. */
  readonly longest: number;
}

/** Takes items and delivers them in bursts. */
export interface Burst<Item> {
  add(item: Item): void;
  /** Drops what has not been delivered. */
  stop(): void;
}

/**
 * Gathers items that come shortly after one another.
 *
 * @param limits when a burst ends
 * @param deliver gets the items of each burst, in their order
 */
export function gather<Item>(limits: BurstLimits, deliver: (items: ReadonlyArray<Item>) => void): Burst<Item> {
  let items: Array<Item> = [];
  let quiet: NodeJS.Timeout | undefined;
  let longest: NodeJS.Timeout | undefined;
  const take = (): ReadonlyArray<Item> => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
    const taken = items;
    items = [];
    return taken;
  };
  const end = () => deliver(take());
  return {
    add(item) {
      items.push(item);
      clearTimeout(quiet);
      quiet = setTimeout(end, limits.quiet);
      longest ??= setTimeout(end, limits.longest);
    },
    stop() {
      take();
    },
  };
}

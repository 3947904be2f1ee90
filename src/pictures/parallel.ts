import { availableParallelism } from 'node:os';

/** The most pictures that are developed at once: each may take 300 MB while it is. */
const most = 4;

/**
 * Does something with each of many items, as many at once as the machine has processors.
 *
 * @param work is never called again once it has thrown
 * @throws what `work` throws first, when all work that was begun is over
 */
export async function inParallel<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  let hasFailed = false;
  const worker = async () => {
    for (let next = left.next(); next.done !== true && !hasFailed; next = left.next()) {
      try {
        await work(next.value);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.min(most, availableParallelism()) }, worker);
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
